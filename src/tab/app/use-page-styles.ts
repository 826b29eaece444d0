import { makeStaticStyles } from '@fluentui/react-components';

/**
 * What holds for the whole page: no margin; on a phone letters of 16 px in every field, since iOS zooms into smaller
 * ones; nothing moves for whoever has asked for stillness; each language has its own quotation marks.
 */
export const usePageStyles = makeStaticStyles([
  { body: { margin: 0 }, 'q:lang(da)': { quotes: '"»" "«" "›" "‹"' }, 'q:lang(en)': { quotes: '"“" "”" "‘" "’"' } },
  '@media (max-width: 480px), (pointer: coarse) { input, select, textarea { font-size: 16px !important; } }',
  '@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation-duration: 0.01ms !important; animation-iteration-count: 1 !important; transition-duration: 0.01ms !important; scroll-behavior: auto !important; } }',
]);
