import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readErrors } from '../errors.ts';
import { TodayView } from './today-view.ts';

export const todayContract = {
  /** What must leave the office next, and all that stands in its way. */
  view: oc.input(z.strictObject({})).output(TodayView).errors(readErrors),
};
