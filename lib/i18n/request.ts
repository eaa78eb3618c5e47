import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { messagesOf } from './messages'

/** The language of a page: as chosen in the header, Japanese until somebody chooses. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get('locale')?.value
  const locale = chosen === 'en' ? 'en' : 'ja'
  return { locale, timeZone: 'Asia/Tokyo', messages: messagesOf(locale) }
})
