import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readErrors } from '../errors.ts';
import { SearchHit } from './search.ts';

export const searchContract = {
  /** The best matches for the go-to box, best first. `only` narrows to bodies and people (`@`). */
  goTo: oc
    .input(
      z.strictObject({
        text: z.string().max(200),
        limit: z.int().min(1).max(50).default(12),
        only: z.enum(['all', 'bodies_and_people']).default('all'),
      }),
    )
    .output(z.strictObject({ hits: z.array(SearchHit) }))
    .errors(readErrors),
};
