import { announcementDoor } from '@/app/_programmes/doors'

export const { GET, POST } = announcementDoor('headquarters')
