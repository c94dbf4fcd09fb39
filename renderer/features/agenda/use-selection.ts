import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { findLine, linesOf } from './agenda-lines.ts';

const route = getRouteApi('/meetings/$body/$date/agenda');

export interface Selection {
  /** The item whose details are open; it is in the address. */
  line: AgendaLine | undefined;
  /** The row in the tab order: the selected one, or where the arrows led. */
  current: string | null;
  /** Arrows: selects beside the table; on narrow windows it only goes there. */
  goTo: (id: string) => void;
  select: (id: string | null) => void;
}

/** Which item is selected. On narrow windows the details lie over the table, so arrows leave them shut. */
export function useSelection(agenda: Agenda): Selection {
  const { item } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow(1200);
  const [wanted, setWanted] = useState<string | null>(null);
  const lines = linesOf(agenda);
  const line = findLine(agenda, item);
  const select = (id: string | null) => {
    if (id !== null) setWanted(id);
    void navigate({
      search: (now) => ({ ...now, item: id ?? undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  const isThere = lines.some((each) => each.item.id === wanted);
  return {
    line,
    current: (isThere ? wanted : null) ?? line?.item.id ?? lines[0]?.item.id ?? null,
    goTo: (id) => {
      if (isNarrow) setWanted(id);
      else select(id);
    },
    select,
  };
}
