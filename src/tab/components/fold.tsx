import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly className?: string;
  readonly startsOpen?: boolean;
  /** The `<summary>`. */
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

/** What unfolds under a summary; drawn from the first time it is open, since a page may have hundreds of them. */
export function Fold({ className, startsOpen = false, summary, children }: FoldProps) {
  const [drawn, setDrawn] = useState(startsOpen);
  return (
    <details className={className} open={startsOpen} onToggle={({ currentTarget }) => { if (currentTarget.open) setDrawn(true); }}>
      {summary}
      {drawn && children()}
    </details>
  );
}
