import { Option } from 'commander';

/** The option of every command that needs a workspace. */
export function workspaceOption(): Option {
  return new Option(
    '-w, --workspace <folder>',
    'the workspace; where it is locked, its passphrase is in CLEAR_DAYS_PASSPHRASE or is asked for',
  ).makeOptionMandatory();
}
