/** Every row of the grid is this high, so that the place of each is known without drawing it. */
export const ROW_HEIGHT = 36;
