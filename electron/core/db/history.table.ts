/** One intention of a person, with all the changes it made. */
export interface ActionsTable {
  id: string;
  at: string;
  actor: string;
  procedure: string;
  undoes: string | null;
}

/** One field of one record that changed; `field` is `*` for a new record. Chained by hash. */
export interface ChangesTable {
  sequence: number;
  actionId: string;
  tableName: string;
  recordId: string;
  recordVersion: number;
  field: string;
  oldValue: string | null;
  newValue: string | null;
  previousHash: string;
  hash: string;
}
