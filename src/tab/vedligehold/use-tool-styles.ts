import { makeStyles } from '@fluentui/react-components';
import { TARGET } from '../statusform/form-styles';

/** Buttons that stand many together: dense under a mouse, room for a finger where one points with it. */
export const useToolStyles = makeStyles({
  tool: { minHeight: '32px', minWidth: 'auto', '@media (pointer: coarse)': { minHeight: TARGET } },
});
