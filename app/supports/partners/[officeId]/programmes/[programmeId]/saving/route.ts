import { programmeDoor } from '@/app/_partners/doors'

export const { GET, POST } = programmeDoor()
