package english

// Plurals are nouns whose plural is not made with -s, and those on -ves, -ies
// and -es that a rule would cut wrongly, each with its plural.
const Plurals = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen
life lives|wife wives|knife knives|half halves|leaf leaves|wolf wolves|thief thieves|shelf shelves|loaf loaves
calf calves|self selves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses
diagnosis diagnoses|emphasis emphases|oasis oases|phenomenon phenomena|criterion criteria|movie movies|cookie cookies
zombie zombies|calorie calories|tie ties|pie pies|lie lies|die dies|shoe shoes|toe toes|series series|species species
means means|headquarters headquarters|news news|politics politics|bus buses|gas gases|virus viruses|bonus bonuses
campus campuses|census censuses|status statuses|lens lenses|alias aliases|atlas atlases|medium media|datum data
quiz quizzes|cache caches|axe axes|policeman policemen|policewoman policewomen|spokesman spokesmen
fireman firemen|gunman gunmen|businessman businessmen|congressman congressmen|fisherman fishermen|chairman chairmen`

// Settlements are nouns for places where people live and for the parts of a country.
const Settlements = `port harbour harbor town city village hamlet capital province county district suburb region neighborhood neighbourhood island`

// Streets are the words behind the name of a street.
const Streets = `street st avenue ave road rd boulevard blvd drive lane ln court way highway parkway terrace circle block`
