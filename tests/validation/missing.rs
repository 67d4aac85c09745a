//! What the document does not hold, and why.

use super::world::World;

pub(super) fn part(_: &World) -> String {
    String::from(
        "Published figures that nothing here is held against, and why:\n\n\
         * Campuses of Google in Omaha, Henderson, Council Bluffs and Mayes County, and regions of the \
         clouds farther than 150 km from every place of the library: no weather of theirs is at hand.\n\
         * The national figures of Lawrence Berkeley 2024 (PUE 1.6 in 2014, 1.4 in 2023, 1.15 to 1.35 \
         in 2028; electricity and water in all): they rest on its mix of sites, which is not public.\n\
         * The sea-water system of 2020: it has check values hour by hour (tests/reference), but no \
         published year, since its temperature of the sea is a range.\n\
         * Case 16 of Lei and others 2025 (liquid, dry cooler, adiabatic): its WUE follows neither dry bulb \
         nor wet bulb from zone to zone. It stands in the bands above and says nothing.\n\
         * Zone 1B, whose published weather is of a cold place.\n\
         * Why single regions of the clouds differ: their designs are not published, so that no component \
         can be named; the table gives both designs of ours.\n",
    )
}
