import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import styles from './agenda.module.css';

interface PreviewDialogProps {
  meetingId: string;
  onClose: () => void;
}

/** The public agenda exactly as it would leave now. The page runs nothing and follows no link. */
export function PreviewDialog({ meetingId, onClose }: PreviewDialogProps) {
  const preview = useQuery({
    ...api.publishing.preview.queryOptions({ input: { meetingId } }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title="The public agenda"
      summary="As it would leave now. What is withheld or undecided is not in it."
      size="large"
      closesOnOutsideClick
    >
      {preview.isError ? (
        <ErrorPanel
          level={2}
          title="The agenda cannot be previewed"
          sentence={failureSentence(preview.error)}
          onRetry={() => void preview.refetch()}
        />
      ) : preview.data === undefined ? (
        <LoadingRows sentence="Laying out the agenda" />
      ) : (
        <iframe
          className={styles.preview}
          title="Preview of the public agenda"
          sandbox=""
          srcDoc={preview.data.html}
        />
      )}
    </Dialog>
  );
}
