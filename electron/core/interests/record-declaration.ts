import { v5 as uuidOf } from 'uuid';
import type { Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, restoreRecord, updateRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { getAttendance } from '#core/attendance/attendance-reading.service.ts';
import { plain } from '#shared/search/search.rules.ts';
import type { Declaration, Interest } from '#shared/interests/interest.ts';
import { findDeclaration, listDeclarationsOf } from './declarations.repository.ts';
import {
  findInterest,
  insertInterest,
  listInterests,
  removeInterest,
  restoreInterest,
  updateInterest,
} from './interests.repository.ts';

/** A declaration as the minutes say it. */
export type DeclaredInterest = Omit<Declaration, 'version'>;

/** Namespace of entries of the register that a declaration made: the same one on every laptop. */
const MADE_BY_DECLARATION = '6f2a1c2e-5d0b-5f57-9a39-0f3f6d4a8b21';

/**
 * Keeps what was declared and links it to the standing register: to the entry chosen, else to one of the
 * same holder about the same thing, else to one made for it. Saying the same again changes nothing. A
 * sensitive entry makes the declaration sensitive, and only the register takes that flag away.
 * Gives back the declaration as stored, with its entry and its flag.
 */
export async function recordDeclaration(
  work: Work,
  declared: DeclaredInterest,
): Promise<Declaration> {
  const before = await findDeclaration(work.db, declared.id);
  const interest = await standingInterestFor(work, declared, before);
  const row = {
    ...declared,
    interestId: interest?.id ?? null,
    sensitive: declared.sensitive || (interest?.sensitive ?? false),
  };
  if (before === undefined) await insertRecord(work, 'declarations', toStored(row));
  else {
    if (before.removed) await restoreRecord(work, 'declarations', declared.id);
    const { id, ...fields } = row;
    const version = before.version + (before.removed ? 1 : 0);
    await updateRecord(work, 'declarations', { id, version }, toStored(fields));
  }
  const stored = await findDeclaration(work.db, declared.id);
  if (stored === undefined) throw new Error('A declaration is not there after it was stored.');
  const { removed, ...declaration } = stored;
  return declaration;
}

/** A declaration that is in the minutes no more goes to the recycle bin, and with it the entry it had made. */
export async function removeDeclaration(work: Work, id: string): Promise<void> {
  const before = await findDeclaration(work.db, id);
  if (before === undefined || before.removed) return;
  await removeRecord(work, 'declarations', before);
  await dropOwn(work, id, null);
}

async function standingInterestFor(
  work: Work,
  declared: DeclaredInterest,
  before: Declaration | undefined,
): Promise<Interest | null> {
  const ownId = uuidOf(declared.id, MADE_BY_DECLARATION);
  const holder = await holderOf(work, declared);
  const found = await findStanding(work, { declared, holder, ownId });
  if (found !== null) {
    if (found.id !== ownId) await dropOwn(work, declared.id, found.id);
    return found;
  }
  if (!isComplete(declared, holder)) {
    await dropOwn(work, declared.id, null);
    return null;
  }
  return keepOwn(work, { declared, holder, ownId, before });
}

interface HolderOfInterest {
  readonly personId: string | null;
  readonly postId: string | null;
  readonly holder: string;
}

/** Somebody typed and not chosen is held by the words. */
async function holderOf(work: Work, declared: DeclaredInterest): Promise<HolderOfInterest> {
  if (declared.attendanceId === null) {
    return { personId: null, postId: null, holder: declared.who };
  }
  const { personId, postId, name } = await getAttendance(work.db, declared.attendanceId);
  return { personId, postId, holder: personId === null && postId === null ? name : '' };
}

async function findStanding(
  work: Work,
  about: { declared: DeclaredInterest; holder: HolderOfInterest; ownId: string },
): Promise<Interest | null> {
  const { declared, holder, ownId } = about;
  if (declared.interestId !== null && declared.interestId !== ownId) {
    const chosen = await findInterest(work.db, declared.interestId);
    if (chosen !== undefined && !chosen.removed) return chosen.interest;
  }
  const others = (await listInterests(work.db)).filter(({ id }) => id !== ownId);
  return (
    others.find(
      (interest) =>
        interest.toDay === null &&
        isSameHolder(interest, holder) &&
        isSameSubject(interest, declared),
    ) ?? null
  );
}

function isSameHolder(interest: Interest, holder: HolderOfInterest): boolean {
  if (holder.personId !== null && interest.personId !== null) {
    return holder.personId === interest.personId;
  }
  if (holder.postId !== null && interest.postId !== null) return holder.postId === interest.postId;
  return holder.holder !== '' && plain(holder.holder) === plain(interest.holder);
}

function isSameSubject(
  interest: Interest,
  declared: Pick<Declaration, 'organisationId' | 'concerns'>,
): boolean {
  if (declared.organisationId !== null && interest.organisationId !== null) {
    return declared.organisationId === interest.organisationId;
  }
  return declared.concerns !== '' && plain(declared.concerns) === plain(interest.concerns);
}

/** While somebody is still typing there is nothing to enter in the register. */
function isComplete(declared: DeclaredInterest, holder: HolderOfInterest): boolean {
  const isHeld = holder.personId !== null || holder.postId !== null || holder.holder !== '';
  const isAbout =
    declared.organisationId !== null ||
    declared.concerns.trim() !== '' ||
    declared.nature.trim() !== '';
  return isHeld && isAbout;
}

/** The entry that this declaration made follows its words, as far as nobody changed them in the register. */
async function keepOwn(
  work: Work,
  about: {
    declared: DeclaredInterest;
    holder: HolderOfInterest;
    ownId: string;
    before: Declaration | undefined;
  },
): Promise<Interest> {
  const { declared, holder, ownId, before } = about;
  const { kind, organisationId, concerns, nature } = declared;
  const own = await findInterest(work.db, ownId);
  if (own === undefined) {
    const { sensitive } = declared;
    const said = { kind, organisationId, concerns, nature, sensitive };
    await insertInterest(work, { id: ownId, ...holder, ...said, ...unknownYet });
  } else {
    if (own.removed) await restoreInterest(work, ownId);
    const target = { id: ownId, version: own.interest.version + (own.removed ? 1 : 0) };
    await updateInterest(work, target, {
      ...holder,
      ...(before?.kind !== kind && { kind }),
      ...(before?.organisationId !== organisationId && { organisationId }),
      ...(before?.concerns !== concerns && { concerns }),
      ...(before?.nature !== nature && { nature }),
      ...(declared.sensitive && { sensitive: true }),
    });
  }
  const stored = await findInterest(work.db, ownId);
  if (stored === undefined) throw new Error('An interest is not there after it was stored.');
  return stored.interest;
}

const unknownYet = {
  bodyId: null,
  notifiedOn: null,
  fromDay: null,
  toDay: null,
  dispensation: '',
  dispensationUntil: null,
};

/** Takes back the entry that a declaration had made, unless another declaration leans on it. */
async function dropOwn(work: Work, declarationId: string, instead: string | null): Promise<void> {
  const ownId = uuidOf(declarationId, MADE_BY_DECLARATION);
  if (ownId === instead) return;
  const own = await findInterest(work.db, ownId);
  if (own === undefined || own.removed) return;
  const uses = await listDeclarationsOf(work.db, [ownId]);
  if (uses.some(({ id }) => id !== declarationId)) return;
  await removeInterest(work, own.interest);
}
