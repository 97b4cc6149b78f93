/** How many documents a list shows at first where the page does not say. */
export const usualPageSize = 24;
