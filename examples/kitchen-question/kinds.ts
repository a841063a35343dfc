/** Kinds of food as a kitchen book speaks of them, and what people have at home. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  citrus: ["lemon", "lime", "orange", "grapefruit", "tangerine", "mandarin", "pomelo", "kumquat"],
  berries: ["raspberry", "blueberry", "currant", "cranberry", "mulberry", "sloe", "elder", "acai"],
  roots: ["carrot", "beet", "turnip", "radish", "parsnip", "celeriac", "ginger", "cassava"],
  greens: ["spinach", "lettuce", "kale", "chard", "cress", "rocket", "endive", "cabbage"],
  pulses: ["lentil", "chickpea", "pea", "bean", "soy", "lupin", "peanut", "dal"],
  nuts: ["almond", "walnut", "pecan", "cashew", "pistachio", "hazel", "macadamia", "pine"],
  herbs: ["basil", "parsley", "thyme", "sage", "oregano", "dill", "mint", "rosemary"],
  spices: ["pepper", "cumin", "saffron", "nutmeg", "cinnamon", "clove", "turmeric", "paprika"],
  grains: ["rice", "wheat", "barley", "oat", "rye", "millet", "maize", "spelt"],
  pasta: ["spaghetti", "macaroni", "lasagne", "noodle", "ravioli", "penne", "gnocchi", "fusilli"],
  cheese: ["cheddar", "brie", "gouda", "parmesan", "feta", "mozzarella", "camembert", "ricotta"],
  poultry: ["chicken", "duck", "goose", "turkey", "quail", "pheasant", "pigeon", "hen"],
  shellfish: ["mussel", "oyster", "clam", "shrimp", "crab", "lobster", "scallop", "prawn"],
  fish: ["cod", "salmon", "trout", "herring", "tuna", "mackerel", "carp", "sardine"],
  meat: ["beef", "pork", "lamb", "veal", "mutton", "venison", "ham", "bacon"],
  mushrooms: ["truffle", "morel", "porcini", "shiitake", "ceps", "enoki", "agaric", "puffball"],
  drupes: ["plum", "peach", "cherry", "apricot", "nectarine", "mango", "date", "olive"],
  sweets: ["toffee", "caramel", "fudge", "nougat", "marzipan", "liquorice", "bonbon", "praline"],
  pastry: ["croissant", "strudel", "tart", "eclair", "brownie", "muffin", "waffle", "doughnut"],
  spirits: ["whisky", "rum", "gin", "vodka", "brandy", "tequila", "cognac", "absinthe"],
};

/** What a chapter has a rule about for every kind of food; people repeat this as they read it. */
export const CHAPTERS = [
  ...["keep % in the cellar", "rinse % in warm water", "freeze % in a bag", "weigh % on paper"],
  ...["chop % with the long knife", "dry % in the sun", "soak % over night", "buy % at the market"],
  ...["grind % in the mill", "steam % under a lid", "fry % in oil", "cool % by the window"],
  ...["serve % on a board", "roast % on the rack", "pack % into a jar", "carry % up the stairs"],
  ...["season % with salt", "press % through a cloth", "stack % in the cupboard"],
  ...["warm % in the oven", "count % before the meal", "share % among guests"],
  ...["label % with a pen", "send % by post"],
];

/** How questions begin. */
export const OPENINGS = ["why do I", "when do I", "must I", "can I"];
