import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { sectors } from '#shared/people/organisation.ts';
import { aBody } from '#test/support/a-body.ts';
import { anOrganisation, aPerson, aPost } from '#test/support/an-organisation.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('organisations, posts and people', () => {
  it('keeps organisations of every sector, responsible authorities marked [S-031] [S-057]', async () => {
    await using test = await openTestApp();
    for (const sector of sectors) await anOrganisation(test, { name: sector, sector });
    const police = await anOrganisation(test, { responsibleAuthority: true, tier: 'police' });
    expect(police).toMatchObject({ responsibleAuthority: true, tier: 'police' });
    const { totals } = await test.client.people.directory({});
    expect(totals.bySector).toHaveLength(sectors.length);
  });

  it('lets an organisation end and keeps it on past records', async () => {
    await using test = await openTestApp();
    const trust = await anOrganisation(test, { name: 'Primary Care Trust' });
    const body = await aBody(test);
    await aSeat(test, { bodyId: body.id, organisationId: trust.id });
    await test.client.organisations.end({ target: trust, endedOn: '2013-04-01' });
    expect((await test.client.people.options({})).organisations).toEqual([]);
    expect((await test.client.bodies.page({ body: body.id })).seats[0]?.title).toBe(
      'Primary Care Trust',
    );
    const { organisations } = await test.client.people.directory({ includeEnded: true });
    expect(organisations).toMatchObject([{ current: false, seats: [{ bodyId: body.id }] }]);
  });

  it('removes only what nothing depends on, with its contacts, and undo restores both', async () => {
    await using test = await openTestApp();
    const person = await aPerson(test);
    const organisation = await anOrganisation(test);
    const post = await aPost(test, { organisationId: organisation.id, personId: person.id });
    await aSeat(test, { organisationId: organisation.id, postId: post.id });
    expect(
      await refusalOf(test.client.organisations.remove({ target: organisation })),
    ).toMatchObject({
      sentence: 'This cannot be removed: 1 post and 1 seat depend on it. Change those first.',
    });
    expect(await refusalOf(test.client.persons.remove({ target: person }))).toMatchObject({
      reason: 'in-use',
    });
    expect(await refusalOf(test.client.posts.remove({ target: post }))).toMatchObject({
      reason: 'in-use',
    });
    const free = await anOrganisation(test, { name: 'Free' });
    await test.client.contacts.add({
      ...{ ownerKind: 'organisation', ownerId: free.id, kind: 'email', value: 'a@example.org' },
    });
    await test.client.organisations.remove({ target: free });
    expect((await test.client.people.directory({})).totals.contacts).toBe(0);
    await test.client.history.undo({});
    expect((await test.client.people.directory({})).totals.contacts).toBe(1);
  });

  it('does not remove a post that is only named as a substitute', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    await aSeat(test, { substitutesAllowed: true, substitutePostIds: [post.id] });
    expect(await refusalOf(test.client.posts.remove({ target: post }))).toMatchObject({
      reason: 'in-use',
    });
  });

  it('shows who is in a post, and moves the post to somebody else [S-296]', async () => {
    await using test = await openTestApp();
    const ann = await aPerson(test, {
      name: 'Ann Example',
      honorific: 'Cllr',
      electedMember: true,
    });
    const post = await aPost(test, { personId: ann.id, unit: 'Cabinet', cabinetPost: true });
    const { posts } = await test.client.people.options({});
    expect(posts).toMatchObject([
      { cabinetPost: true, person: { name: 'Cllr Ann Example', electedMember: true } },
    ]);
    const vacant = await test.client.posts.amend({ target: post, change: { personId: null } });
    expect(vacant).toMatchObject({ personId: null, unit: 'Cabinet' });
    const renamed = await test.client.persons.amend({
      ...{ target: ann, change: { name: 'Ann Other' } },
    });
    expect(renamed).toMatchObject({ name: 'Ann Other', honorific: 'Cllr' });
  });

  it('refuses to point to what is not there', async () => {
    await using test = await openTestApp();
    const [error] = await safe(
      test.client.posts.create({ organisationId: 'none', title: 'Clerk' }),
    );
    expect(isDefinedError(error) && error.code).toBe('NOT_FOUND');
  });
});

describe('contacts', () => {
  it('have several phones, an availability note, and no need of an email [S-296] [S-299]', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    const owner = { ownerKind: 'post', ownerId: post.id } as const;
    const note = 'Tuesdays and Wednesdays';
    await test.client.contacts.add({ ...owner, kind: 'phone', value: '01632 960001', note });
    await test.client.contacts.add({ ...owner, kind: 'phone', value: '(01632) 960002' });
    await test.client.contacts.add({ ...owner, kind: 'mobile', value: '07700 900982' });
    const { organisations } = await test.client.people.directory({});
    expect(organisations[0]?.posts[0]?.contacts).toMatchObject([
      { value: '01632 960001', note },
      { value: '(01632) 960002' },
      { kind: 'mobile' },
    ]);
  });

  it('start unpublished, and a changed number is unpublished again [S-303]', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    const added = await test.client.contacts.add({
      ...{ ownerKind: 'post', ownerId: post.id, kind: 'phone', value: '01632 960001' },
    });
    expect(added.publish).toBe(false);
    const published = await test.client.contacts.setPublish({ target: added, publish: true });
    const noted = await test.client.contacts.amend({
      ...{ target: published, change: { note: 'Mornings' } },
    });
    expect(noted).toMatchObject({ publish: true, note: 'Mornings' });
    const changed = await test.client.contacts.amend({
      ...{ target: noted, change: { value: '07700 900982' } },
    });
    expect(changed).toMatchObject({ publish: false, value: '07700 900982' });
    await test.client.history.undo({});
    const { totals } = await test.client.people.directory({});
    expect(totals.published).toBe(1);
  });

  it('belong to a person, a unit with an address, a list of the office [S-297] [S-301]', async () => {
    await using test = await openTestApp();
    const { id: ownerId } = await anOrganisation(test, { name: 'Partnership Working Unit' });
    await test.client.contacts.add({
      ...{ ownerKind: 'organisation', ownerId, kind: 'address' },
      ...{ value: 'County Hall\nNew Road', contactGroup: 'partnership_team' },
    });
    const { groups } = await test.client.people.directory({ group: 'partnership_team' });
    expect(groups).toMatchObject([
      {
        group: 'partnership_team',
        contacts: [{ ownerName: 'Partnership Working Unit', contact: { kind: 'address' } }],
      },
    ]);
  });

  it('are refused with the field and a sentence where nobody could use them [S-296]', async () => {
    await using test = await openTestApp();
    const { id: ownerId } = await anOrganisation(test);
    const owner = { ownerKind: 'organisation', ownerId } as const;
    const adding = test.client.contacts.add({ ...owner, kind: 'email', value: 'not an address' });
    expect(await refusalOf(adding)).toMatchObject({
      ...{ reason: 'contact-not-usable', field: 'value' },
    });
    const website = await test.client.contacts.add({
      ...{ ...owner, kind: 'website', value: 'www.example.org' },
    });
    expect(website.value).toBe('https://www.example.org');
    await test.client.contacts.remove({ target: website });
    expect((await test.client.people.directory({})).totals.contacts).toBe(0);
  });
});
