/*
 * The search of the website. It needs no server: search-index.js holds the words of the pages. Nothing that
 * was typed or found is ever read as markup: it is put in as text.
 */
(() => {
  'use strict';

  const entries = window.clearDaysSearch;
  const home = document.getElementById('search');
  const box = document.getElementById('search-words');
  const state = document.getElementById('search-state');
  const results = document.getElementById('search-results');
  if (!Array.isArray(entries) || !home || !box || !state || !results) return;

  const most = 40;
  const plain = (text) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
  const prepared = entries.map((entry) => ({
    entry,
    title: plain(entry.t || entry.p),
    page: plain(entry.p),
    words: plain(entry.x),
    day: (/\d{4}-\d{2}-\d{2}/.exec(entry.u) || [''])[0],
  }));

  /** How well an entry fits; 0 where a word is missing. Titles count more than words, whole phrases most. */
  function fit({ title, page, words }, terms, phrase) {
    let score = 0;
    for (const term of terms) {
      if (title.includes(term)) score += startsWord(title, term) ? 12 : 6;
      else if (words.includes(term)) score += startsWord(words, term) ? 3 : 1;
      else if (page.includes(term)) score += 1;
      else return 0;
    }
    if (terms.length > 1 && title.includes(phrase)) score += 12;
    else if (terms.length > 1 && words.includes(phrase)) score += 6;
    return score;
  }

  function startsWord(text, term) {
    const at = text.indexOf(term);
    return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
  }

  function find(query) {
    const phrase = plain(query).trim().replace(/\s+/g, ' ');
    const terms = phrase.split(' ').filter((term) => term !== '');
    if (terms.length === 0) return null;
    const found = [];
    for (const one of prepared) {
      const score = fit(one, terms, phrase);
      if (score > 0) found.push({ one, score });
    }
    found.sort(
      (a, b) => b.score - a.score || (a.one.day < b.one.day ? 1 : a.one.day > b.one.day ? -1 : 0),
    );
    return { found, terms };
  }

  function show() {
    const answer = find(box.value);
    results.replaceChildren();
    if (answer === null) {
      state.textContent = '';
      return;
    }
    const { found, terms } = answer;
    for (const { one } of found.slice(0, most)) results.append(resultOf(one, terms));
    const words = box.value.trim();
    if (found.length === 0) {
      state.textContent = `Nothing matches “${words}”. Try fewer or shorter words.`;
    } else if (found.length > most) {
      state.textContent = `${found.length} results for “${words}”. The first ${most} are shown.`;
    } else {
      state.textContent = `${found.length} ${found.length === 1 ? 'result' : 'results'} for “${words}”.`;
    }
  }

  function resultOf({ entry, words }, terms) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'govuk-link cd-search__link';
    link.setAttribute('href', entry.u);
    link.textContent = entry.t || entry.p;
    item.append(link);
    if (entry.t) item.append(line('cd-quiet', entry.p));
    const around = line('cd-search__words', '');
    mark(around, passage(entry.x, words, terms), terms);
    item.append(around);
    return item;
  }

  function line(className, text) {
    const made = document.createElement('p');
    made.className = className;
    made.textContent = text;
    return made;
  }

  /** Words around the first place that fits. Plain and shown text can differ in length, so it is near enough. */
  function passage(text, words, terms) {
    const places = terms.map((term) => words.indexOf(term)).filter((at) => at >= 0);
    const first = places.length === 0 ? 0 : Math.min(...places);
    if (text.length <= 220) return text;
    const from = first < 80 ? 0 : text.indexOf(' ', first - 80) + 1;
    const part = text.slice(from, from + 220).replace(/\s\S*$/, '');
    return `${from > 0 ? '… ' : ''}${part}${from + 220 < text.length ? ' …' : ''}`;
  }

  /** Puts the text into the element, the found words marked. */
  function mark(element, text, terms) {
    const wanted = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(${wanted.join('|')})`, 'giu');
    for (const [index, part] of text.split(pattern).entries()) {
      if (index % 2 === 0) element.append(part);
      else {
        const found = document.createElement('mark');
        found.textContent = part;
        element.append(found);
      }
    }
  }

  /** The address keeps the words, so that a search can be sent to somebody. */
  function keep() {
    const words = box.value.trim();
    const address = words === '' ? 'search.html' : `search.html?q=${encodeURIComponent(words)}`;
    try {
      history.replaceState(null, '', address);
    } catch {
      // From a file some browsers do not let a page change its address; the search works all the same.
    }
  }

  let waiting = 0;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      show();
      keep();
    }, 150);
  });

  home.addEventListener('keydown', (event) => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' && (event.target === box || at >= 0)) {
      (links[at + 1] || links[at] || box).focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      (links[at - 1] || box).focus();
    } else if (event.key === 'Escape' && at >= 0) {
      box.focus();
    } else if (event.key === 'Enter' && event.target === box) {
      clearTimeout(waiting);
      show();
      keep();
    } else return;
    event.preventDefault();
  });

  home.hidden = false;
  box.value = new URLSearchParams(location.search).get('q') || '';
  show();
})();
