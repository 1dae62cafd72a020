import type { UploadArtifact } from '../artifacts/artifacts.js'
import type { ServiceCalls } from './service-calls.js'

/** An upload with limits. `lost`: it was given up or not made, and the service's warning says why. */
export function limitedUpload(upload: UploadArtifact, services: ServiceCalls): UploadArtifact {
  return async (request) => {
    const called = await services.call({
      service: 'artifacts',
      by: 'http',
      what: `upload of ${request.name}`,
      work: async () => upload(request),
      troubleOf: (value) => (value.state === 'failed' ? value.reason : undefined),
    })
    return called.ok ? called.value : { state: 'lost' }
  }
}
