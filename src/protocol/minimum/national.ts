/** The protocol that holds the national minimum, by the name of its folder. */
export const nationalMinimum = 'working-together';
