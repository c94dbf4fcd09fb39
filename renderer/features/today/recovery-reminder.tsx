import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { PathLink } from '../../ui/path-link.tsx';

/** Until the recovery key has been proved once, Today says so. */
export function RecoveryReminder() {
  const start = useQuery(api.workspaces.start.queryOptions({ input: {} }));
  const open = start.data?.open ?? null;
  if (open === null || open.recoveryProved || open.readOnly) return null;
  return (
    <Banner
      kind="bar"
      tone="warn"
      title="Nobody has shown yet that the recovery key is kept."
      action={<PathLink path="/settings/workspace">Enter it once</PathLink>}
    />
  );
}
