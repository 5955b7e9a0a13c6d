/** The documents of our own clients by `documentId`: SHA-256 of the text that the client knows. */
export const trustedDocuments: ReadonlyMap<string, string> = new Map([
  [
    'sha256:0c07422b21322190f65249b1c9f0e514bfc1d480c9ece71350a8c39fe095bced',
    'mutation ReserveDiscount($input:ReserveDiscountInput!$locale:Locale!){reserveDiscount(input:$input){...DiscountAnswer}}fragment ReservedDiscount on Discount{id version state discount{fen yuan}expiresAt}fragment DiscountAnswer on DiscountPayload{discount{...ReservedDiscount}problems{code message(locale:$locale)path retryable ...on NotEligible{reasons}...on IllegalTransition{from}...on Conflict{currentVersion}}receipt{id replayed}}',
  ],
  [
    'sha256:0c72f124503e0e5b5ef558de1d4185008b3d32d70d970934b1ad72fcb35c06e9',
    'mutation ResumeJob($input:ResumeJobInput!$locale:Locale!){resumeJob(input:$input){job{id}problems{...ProblemFacts}}}fragment ProblemFacts on Problem{code message(locale:$locale)path}',
  ],
  [
    'sha256:3d4a94acc70ebc69c29d1edffd0053fd487e30e5c59b6ed1764bca73f5657c18',
    'query BodyOfPosts($code:String!){unionBody(by:{code:$code}){id}}',
  ],
  [
    'sha256:442ed119434d156627615694d66be5399043e9a480173d8f1ddfef4f699a859a',
    'mutation StartJob($input:StartJobInput!$locale:Locale!){startJob(input:$input){job{id}problems{...ProblemFacts}receipt{id replayed}}}fragment ProblemFacts on Problem{code message(locale:$locale)path}',
  ],
  [
    'sha256:4a4d5043f2aab83c94630bc5d111ce3598ba1a5037ddb8cb430092170615a777',
    'query AskEligibility($input:EligibilityInput!$locale:Locale!){eligibility(input:$input){eligible reasons{code message(locale:$locale)}discount{fen yuan}capped at decidedAt}}',
  ],
  [
    'sha256:4a535ffc8029cc538fd90eb85c81ee8d1486fa90767362279e16ef6f9181be3c',
    'mutation CancelDiscount($input:DiscountStepInput!$locale:Locale!){cancelDiscount(input:$input){...DiscountAnswer}}fragment ReservedDiscount on Discount{id version state discount{fen yuan}expiresAt}fragment DiscountAnswer on DiscountPayload{discount{...ReservedDiscount}problems{code message(locale:$locale)path retryable ...on NotEligible{reasons}...on IllegalTransition{from}...on Conflict{currentVersion}}receipt{id replayed}}',
  ],
  [
    'sha256:5025671134c8a815ad2949dcad188f5dc61187e904cb82d13daa2373d8b5579c',
    'mutation ConfirmDiscount($input:ConfirmDiscountInput!$locale:Locale!){confirmDiscount(input:$input){...DiscountAnswer}}fragment ReservedDiscount on Discount{id version state discount{fen yuan}expiresAt}fragment DiscountAnswer on DiscountPayload{discount{...ReservedDiscount}problems{code message(locale:$locale)path retryable ...on NotEligible{reasons}...on IllegalTransition{from}...on Conflict{currentVersion}}receipt{id replayed}}',
  ],
  [
    'sha256:55c5a61e24ffff2a07b0ecf065cc37df5d1d820c09dd033a55a9b3cb317e93a0',
    'query BodyToExport($code:String!){unionBody(by:{code:$code}){id}}',
  ],
  [
    'sha256:5cf797ddfb15ad103c2d4790e5b231999d630d30c628a9953feb6cd7abbd187d',
    'query Posts($filter:VirtualPostFilter!$after:String){virtualPosts(filter:$filter first:100 after:$after){nodes{...PostFacts}pageInfo{hasNextPage endCursor}}}fragment PostFacts on VirtualPost{id code title regionCode state askedAmount{yuan}balance{scheduled{yuan}paid{yuan}open{yuan}overdue{yuan}overdueMonths}}',
  ],
  [
    'sha256:7153e0051b775680eed49922141dc3b1917b44c9fe32c2009cb5ca8e279fbbac',
    'mutation CreateUpload($input:CreateUploadInput!$locale:Locale!){createUpload(input:$input){upload{id url method headers{name value}}problems{...ProblemFacts}}}fragment ProblemFacts on Problem{code message(locale:$locale)path}',
  ],
  [
    'sha256:777d16f890d008958d5b4f6d67ea16815862fe729ec890dd289b143fac218b65',
    'query FindDiscount($id:ID!){discount(id:$id){...ReservedDiscount}}fragment ReservedDiscount on Discount{id version state discount{fen yuan}expiresAt}',
  ],
  [
    'sha256:868d34eb76b8acdeec95cb881422eacbc32f2b98f64ae7a3559c9ca25d52d560',
    'query MembersToExport($filter:MemberFilter!$day:LocalDate!$after:String){members(filter:$filter first:100 after:$after){nodes{id name documentType documentNumber birthYear sex ethnicity mobile state unionBody{id code name}membershipOn(day:$day){state from unionBody{id code name}}attributes(asOf:$day){migrant employment workUnit skillLevel education roles}}pageInfo{hasNextPage endCursor}}}',
  ],
  [
    'sha256:8e06a3f8b272b5941d7fe3f0f79d1881ba019b72c1352b955a3ce831065224d0',
    'mutation CancelJob($input:CancelJobInput!$locale:Locale!){cancelJob(input:$input){job{id}problems{...ProblemFacts}}}fragment ProblemFacts on Problem{code message(locale:$locale)path}',
  ],
  [
    'sha256:8f99c84434db72c38900319383086ece1344ce7cf92623996e08925911832e42',
    'query Job($id:ID!$locale:Locale!){job(id:$id){...JobFacts ...BankFacts}}fragment JobFacts on Job{id kind mode fileName state startedAt cancelRequested rows outcomes{created updated unchanged rejected duplicate notDone}files{kind url bytes sha256}problems{code message(locale:$locale)line columns}failure}fragment BankFacts on Job{id verdict classes{class rows}accepted{businessDate sequence}}',
  ],
  [
    'sha256:a2d9cf1e38db01e4b2adabca8537cf384d3f99e1093cb6e83cc86208ef8247b5',
    'query Jobs($first:Int!$after:String$locale:Locale!){jobs(first:$first after:$after){nodes{...JobFacts}pageInfo{hasNextPage endCursor}}}fragment JobFacts on Job{id kind mode fileName state startedAt cancelRequested rows outcomes{created updated unchanged rejected duplicate notDone}files{kind url bytes sha256}problems{code message(locale:$locale)line columns}failure}',
  ],
  [
    'sha256:b1f49ae78f319175444aff8ab716a1664d2635ccb5c1bc64215239b4bafe987c',
    'mutation ImportFigures($input:ImportFiguresInput!$locale:Locale!){importFigures(input:$input){rows{line outcome problems{code message(locale:$locale)path}}problems{code message(locale:$locale)path}receipt{id replayed}}}',
  ],
  [
    'sha256:e7c6040f0082f5616fea75ca5c5cc8ee117bad20e361c26204fc793e91a514a5',
    'query Board($regionCode:RegionCode!$after:String){publishedPosts(regionCode:$regionCode first:100 after:$after){nodes{id code title regionCode askedAmount{yuan}publishedUntil}pageInfo{hasNextPage endCursor}}}',
  ],
]);
