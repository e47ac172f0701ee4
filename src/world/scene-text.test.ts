import { expect, test } from 'vitest';
import { sceneText } from './scene-text.ts';

const scene = { time: '2025-01-01 10:00:00, Wednesday', place: 'Noodle House', weather: 'Light rain.' };

test('time, place and weather, a line each', () => {
  expect(sceneText(scene)).toBe('Time: 2025-01-01 10:00:00, Wednesday\nPlace: Noodle House\nWeather: Light rain.');
});

test('weather that is not known is not spoken of', () => {
  expect(sceneText({ ...scene, weather: null })).toBe('Time: 2025-01-01 10:00:00, Wednesday\nPlace: Noodle House');
});
