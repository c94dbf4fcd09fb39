import { Button } from '@mantine/core';
import { useNavigate, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPanel } from '../../ui/error-panel.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const navigate = useNavigate();
  return (
    <ErrorPanel
      title="There is nothing at this address"
      sentence="The record may have been removed, or the link may be cut short."
      actions={<Button onClick={() => void navigate({ to: '/today' })}>Go to Today</Button>}
    />
  );
}

/** A screen that failed: the frame stays, and the next screen works. */
export function RouteErrorPage({ reset }: ErrorComponentProps) {
  const router = useRouter();
  const tryAgain = () => {
    reset();
    void router.invalidate();
  };
  return (
    <ErrorPanel
      title="Something went wrong on this screen"
      sentence="What you saved before is safe. Try again, or go to another screen."
      onRetry={tryAgain}
    />
  );
}
