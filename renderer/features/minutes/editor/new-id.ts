import { v7 } from 'uuid';

/** The id of a record that is made here, in the words themselves. */
export function newId(): string {
  return v7();
}
