import { procedures, reading } from '#core/procedures.ts';
import { listSeatsWithBodies } from '#core/seats/seats.service.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { buildDirectory } from '#shared/people/directory.rules.ts';
import { listContacts } from './contacts.repository.ts';
import { listBodyRefs } from '#core/bodies/bodies.service.ts';
import { listOrganisations } from './organisations.repository.ts';
import { listPersons } from './persons.repository.ts';
import { listPosts } from './posts.repository.ts';
import { peopleOptions } from '#shared/people/people-options.ts';

const os = procedures.people;

export const peopleProcedures = {
  directory: os.directory.use(reading).handler(async ({ input, context }) => {
    const { db } = context;
    return buildDirectory(
      {
        today: londonDate(context.now().toISOString()),
        organisations: await listOrganisations(db),
        posts: await listPosts(db),
        people: await listPersons(db),
        contacts: await listContacts(db),
        seats: await listSeatsWithBodies(db),
        bodies: await listBodyRefs(db),
      },
      input,
    );
  }),

  options: os.options.use(reading).handler(async ({ context }) => {
    const { db } = context;
    return peopleOptions({
      today: londonDate(context.now().toISOString()),
      organisations: await listOrganisations(db),
      posts: await listPosts(db),
      people: await listPersons(db),
    });
  }),
};
