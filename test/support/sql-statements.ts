/** The statements of a migration one by one; the body of a trigger holds semicolons of its own. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let current = '';
  for (const piece of sql.split(/(?<=;)/)) {
    current += piece;
    const isTrigger = /^\s*create\s+trigger\b/i.test(current);
    if (isTrigger && !/\bend\s*;\s*$/i.test(current)) continue;
    if (current.trim() !== '') statements.push(current.trim());
    current = '';
  }
  if (current.trim() !== '') statements.push(current.trim());
  return statements;
}
