import { describe, expect, it } from 'vitest';
import { bothDocuments } from '#renderer/features/minutes/both-documents.ts';
import { createEntryTexts } from '#renderer/features/minutes/entry-texts.ts';
import type { StaleVersion } from '#shared/errors.ts';
import { emptyDocument, type MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';

describe('the texts of a meeting in one window', () => {
  it('begins with what is stored, at the caret of the last time', () => {
    const texts = createEntryTexts([anEntry(3, 'Stored.')]);
    expect(texts.load('item-6', '7')).toMatchObject({ document: words('Stored.'), caret: '7' });
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 3 });
  });

  it('keeps what is typed, and its key, when the answer to the save comes', () => {
    const texts = createEntryTexts([anEntry(1, '')]);
    const { key } = texts.load('item-6', '');
    const draft = { document: words('Typed'), caret: '5' };
    texts.type('item-6', draft);
    texts.saved(anEntry(2, 'Typed'), draft);
    expect(texts.load('item-6', '')).toEqual({ ...draft, key });
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 2 });
  });

  it('goes on from the newer version where only the state of the item changed', () => {
    const texts = createEntryTexts([anEntry(1, 'Same.')]);
    const { key } = texts.load('item-6', '');
    texts.type('item-6', { document: words('Same. More.'), caret: '' });
    texts.receive(anEntry(2, 'Same.'));
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 2 });
    expect(texts.load('item-6', '')).toMatchObject({ key, document: words('Same. More.') });
  });

  it('loads the words of another window where nothing typed here is unsaved', () => {
    const texts = createEntryTexts([anEntry(1, 'Mine.')]);
    const { key } = texts.load('item-6', '');
    texts.receive(anEntry(2, 'Theirs.'));
    const loaded = texts.load('item-6', '');
    expect(loaded.document).toEqual(words('Theirs.'));
    expect(loaded.key).not.toBe(key);
  });

  it('never replaces what is typed and not saved, and saves it from the version it began with', () => {
    const texts = createEntryTexts([anEntry(1, 'Before.')]);
    texts.type('item-6', { document: words('Before. Mine.'), caret: '' });
    texts.receive(anEntry(2, 'Before. Theirs.'));
    expect(texts.load('item-6', '').document).toEqual(words('Before. Mine.'));
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 1 });
  });

  it('keeps words typed under an item that another window begins meanwhile', () => {
    const texts = createEntryTexts();
    texts.type('item-6', { document: words('Mine.'), caret: '' });
    texts.receive(anEntry(4, 'Theirs.'));
    expect(texts.load('item-6', '').document).toEqual(words('Mine.'));
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 1 });
  });

  it('pays no heed to an answer that was overtaken', () => {
    const texts = createEntryTexts([anEntry(3, 'New.')]);
    texts.receive(anEntry(2, 'Old.'));
    expect(texts.load('item-6', '').document).toEqual(words('New.'));
  });

  it('goes on from their version once the person has decided', () => {
    const texts = createEntryTexts([anEntry(1, 'Before.')]);
    texts.type('item-6', { document: words('Mine.'), caret: '' });
    texts.settle('item-6', aClash(5), words('Both.'));
    expect(texts.load('item-6', '').document).toEqual(words('Both.'));
    expect(texts.target('item-6')).toEqual({ id: 'entry-6', version: 5 });
  });
});

describe('keeping both texts', () => {
  it('puts mine after theirs, and a block that is one record stands once', () => {
    const action = (text: string): MinuteDocument['content'][number] => ({
      type: 'action',
      attrs: {
        ...{ id: 'a1', ownerPostId: null, ownerOrganisationId: null, owner: '', dueOn: null },
      },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const theirs: MinuteDocument = {
      type: 'doc',
      content: [...words('Theirs.').content, action('as they wrote it')],
    };
    const mine: MinuteDocument = { type: 'doc', content: [action('as I wrote it')] };
    expect(bothDocuments(theirs, mine).content).toEqual([
      ...words('Theirs.').content,
      action('as I wrote it'),
    ]);
  });
});

function words(text: string): MinuteDocument {
  if (text === '') return emptyDocument;
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}

function anEntry(version: number, text: string): MinuteEntry {
  return {
    ...{ id: 'entry-6', version, minutesId: 'minutes', itemId: 'item-6', position: 6 },
    ...{ state: 'open', minuteYear: '2026-27', minuteNumber: 52 },
    ...{ startedAt: '14:49', endedAt: null, document: words(text) },
  };
}

function aClash(currentVersion: number): StaleVersion {
  return {
    ...{ table: 'minuteEntries', id: 'entry-6', currentVersion },
    ...{ changedBy: '', changedAt: '2026-12-01T14:50:00.000Z', fields: [] },
  };
}
