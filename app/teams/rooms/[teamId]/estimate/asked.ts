import { getTranslations } from 'next-intl/server'
import type { FormState } from '@/components/forms/form-state'
import { type EstimateInputs, TypedEstimate, textsOf } from '@/lib/estimates/inputs'
import type { SavedVersion } from '@/lib/estimates/read'
import { errorsOf } from '@/lib/forms/errors'
import type { Search } from '@/lib/forms/open-form'

type Asked = { state: FormState; inputs: EstimateInputs | null; number: number | null }

/** The estimate that the address asks for: what is tried out in it, a saved version, or the latest one. */
export async function askedEstimate(search: Search, versions: readonly SavedVersion[]): Promise<Asked> {
  if (search.baselineUsers === undefined) {
    const wanted = versions.find(({ number }) => String(number) === search.version) ?? versions[0]
    const typed = wanted ? textsOf(wanted.inputs) : {}
    return { state: { key: '', typed, errors: [] }, inputs: wanted?.inputs ?? null, number: wanted?.number ?? null }
  }
  const typed = Object.fromEntries(
    Object.entries(search).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
  const parsed = TypedEstimate.safeParse(typed)
  if (parsed.success) return { state: { key: '', typed, errors: [] }, inputs: parsed.data, number: null }
  const [say, label] = await Promise.all([getTranslations('Errors'), getTranslations('Estimates.fields')])
  const errors = errorsOf(parsed.error).map(({ field, key }) => ({ field, message: say(key, { label: label(field) }) }))
  return { state: { key: '', typed, errors }, inputs: null, number: null }
}
