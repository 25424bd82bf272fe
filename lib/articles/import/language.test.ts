import { expect, it } from 'vitest'
import { guessLanguage } from './language'

it.each([
  ['The ferry stays.', 'en'],
  ['Пором лишається, її не скасують.', 'uk'],
  ['Паром остаётся, мы это знаем.', 'ru'],
  ['العبّارة الليلية تبقى', 'ar'],
  ['המעבורת נשארת', 'he'],
  ['夜间渡轮将保留', 'zh'],
  ['フェリーは残ります', 'ja'],
  ['', 'en'],
])('%s', (text, language) => {
  expect(guessLanguage(text, 'en')).toBe(language)
})
