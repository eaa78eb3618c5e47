import { createTranslator } from 'next-intl'
import en from '@/lib/i18n/messages/en/Mails.json'
import ja from '@/lib/i18n/messages/ja/Mails.json'

/** The words of mails in the language of whoever reads them. */
export function wordsOfMails(locale: 'ja' | 'en') {
  const messages = { Mails: locale === 'en' ? en : ja }
  return createTranslator({ locale, messages, namespace: 'Mails', timeZone: 'Asia/Tokyo' })
}
