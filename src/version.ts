/** Version of the product, as package.json has it; a part of every cache key. */
export const productVersion = '0.1.0'
