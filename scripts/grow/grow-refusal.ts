/** Why nothing is made, as a sentence for the person at the terminal. */
export class GrowRefusal extends Error {}
