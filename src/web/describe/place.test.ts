import { describe, expect, test } from 'vitest';
import { render } from '../html.ts';
import { placeOf } from './place.ts';

describe('where a meeting is', () => {
  test('the address of a video meeting can be followed', () => {
    const place = 'https://meet.example.org/strategy';
    expect(render(placeOf(place))).toContain(`href="${place}"`);
  });

  test.each([
    'Room 4, City Hall',
    'Ask at https://meet.example.org',
    'http://meet.example.org',
    'javascript:alert(1)',
    'https://meet.example.org@elsewhere.example.org/',
    'https://',
  ])('%s is only text', (place) => {
    expect(render(placeOf(place))).not.toContain('href');
  });
});
