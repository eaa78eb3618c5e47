import { areaDoor } from '@/app/_profile/doors'

export const { GET, POST } = areaDoor()
