import type { House } from './house.ts';
import type { Person } from './person.ts';

// STOPGAP until src/store keeps people.
const people: Person[] = [];

export const rememberPerson = (person: Person): void => {
  people.push(person);
};

/** Everybody whom a demonstration lets one sign in as. */
export const demonstrationPeople = async (house: House): Promise<readonly Person[]> =>
  Promise.resolve(house.demonstration ? people : []);

export const findPerson = async (_house: House, id: string): Promise<Person | null> =>
  Promise.resolve(people.find((person) => person.id === id) ?? null);
