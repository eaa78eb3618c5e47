import { findingsDoor } from '@/app/_surveys/doors'

export const { GET, POST } = findingsDoor()
