/** Makers, each of which makes everything. */
export const MAKERS = [
  ...["alder", "brisk", "corvo", "dunlin", "ember", "fathom", "gable", "harrow", "inlet"],
  ...["juniper", "kestrel", "larch", "marlow", "norden", "osprey", "pinto", "quarry", "ridge"],
  ...["sable", "thistle", "umber", "verve", "willow", "yarrow", "zephyr", "bramble", "cinder"],
  ...["drift", "fjord", "granite"],
];

/** What people buy for something, in the order in which they come to need it. */
export const UNDERTAKINGS: readonly (readonly string[])[] = [
  ["tent", "sleeping bag", "camping mat", "gas stove", "cooking pot", "head lamp"],
  ["road bike", "helmet", "bike lock", "tyre pump", "water bottle", "rain jacket"],
  ["stand mixer", "cake tin", "rolling pin", "icing bag", "cake stand", "candles"],
  ["wall paint", "paint roller", "masking tape", "dust sheet", "step ladder", "filler knife"],
  ["camera", "zoom lens", "tripod", "memory card", "shoulder strap", "photo album"],
  ["spade", "seed tray", "potting soil", "watering can", "plant feed", "garden gloves"],
  ["espresso machine", "coffee grinder", "coffee beans", "milk jug", "tamper", "cup set"],
  ["fishing rod", "reel", "nylon line", "hook box", "landing net", "tackle case"],
  ["pram", "car seat", "changing table", "nappy pack", "feeding spoon", "night light"],
  ["desk", "office chair", "monitor", "keyboard", "mouse", "printer"],
  ["guitar", "amplifier", "jack cable", "tuner", "string pack", "music stand"],
  ["swimsuit", "goggles", "swim cap", "beach towel", "flip flops", "sun cream"],
  ["fish tank", "filter pump", "gravel", "heater", "pond weed", "fish food"],
  ["skis", "ski boots", "ski poles", "snow mask", "thermal shirt", "lip balm"],
];
