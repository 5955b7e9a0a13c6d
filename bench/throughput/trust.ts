/** Who issues the bench's tokens, and for whom. */
export const ISSUER = 'https://issuer.example.cn';
export const AUDIENCE = 'niangjia';
