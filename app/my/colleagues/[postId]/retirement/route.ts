import { retireDoor } from '@/app/_colleagues/doors'

export const { GET, POST } = retireDoor('municipality')
