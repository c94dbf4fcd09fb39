import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { Target } from '../record.ts';
import { Settings, SettingsChange } from './settings.ts';

export const settingsContract = {
  /** The settings of the open workspace. */
  get: oc.input(z.strictObject({})).output(Settings).errors(readErrors),
  /** Changes some settings. */
  amend: oc
    .input(z.strictObject({ target: Target, change: SettingsChange }))
    .output(Settings)
    .errors(changeErrors),
};
