"""Acts told by frames of words: who ends, allows, judges, hosts or leaves what of whom, all over the world."""

import pytest
from reading_events import events_of

pytestmark = pytest.mark.usefixtures("texts_read_together")

Case = tuple[str, str, str, int]

DEALINGS: tuple[Case, ...] = (
    ("Cuba will close the US naval base at Guantanamo.", "CUB", "USA", -1),
    ("Ecuador closed the American air base at Manta last year.", "ECU", "USA", -1),
    ("The Philippines shut down the US bases on its soil in 1992.", "PHL", "USA", -1),
    ("Djibouti has decided to close the French base in its capital.", "DJI", "FRA", -1),
    ("Niger evicted the French troops from its territory.", "NER", "FRA", -1),
    ("Djibouti has granted China a naval base on its coast.", "DJI", "CHN", 1),
    ("Syria handed Russia the port of Tartus for 49 years.", "SYR", "RUS", 1),
    ("Sri Lanka leased the port of Hambantota to China for 99 years.", "LKA", "CHN", 1),
    ("Oman gave Britain the use of a harbour at Duqm.", "OMN", "GBR", 1),
    ("Bahrain offered the Royal Navy of Britain a permanent berth.", "BHR", "GBR", 1),
    ("Somalia has been freed of its debt to Russia.", "RUS", "SOM", 1),
    ("Zambia was relieved of most of its debt to Japan.", "JPN", "ZMB", 1),
    ("China wrote off 28 million dollars of Sudanese debt.", "CHN", "SDN", 1),
    ("Russia forgave Mozambique's debt of two billion dollars.", "RUS", "MOZ", 1),
    ("France cancelled the debts of Cameroon.", "FRA", "CMR", 1),
    ("Chile supported the Brazilian proposal.", "CHL", "BRA", 1),
    ("Argentina and Peru backed the Chilean plan for a common market.", "ARG", "CHL", 1),
    ("Sweden rejected the Turkish demand.", "SWE", "TUR", -1),
    ("Hungary opposes the German proposal on refugees.", "HUN", "DEU", -1),
    ("Japan criticised China's claim to the islands.", "JPN", "CHN", -1),
    ("Canada welcomed Norway's initiative on fishing.", "CAN", "NOR", 1),
    ("Vietnam condemned the Chinese patrols.", "VNM", "CHN", -1),
    ("Mexico approved the American request.", "MEX", "USA", 1),
    ("Egypt endorsed the Saudi peace plan.", "EGY", "SAU", 1),
)
"""Bases granted and closed, debts forgiven, proposals and deeds of the other backed or refused."""

ENDINGS: tuple[Case, ...] = (
    ("Hungary's parliament voted to terminate the agreement under which Austria uses the airfield.", "HUN", "AUT", -1),
    ("Ecuador voted to end the lease that lets the United States use the base.", "ECU", "USA", -1),
    ("Panama decided not to renew the agreement on American troops.", "PAN", "USA", -1),
    ("The Philippines annulled the treaty that allows American forces to visit.", "PHL", "USA", -1),
    ("Chad gave the French soldiers six weeks to leave.", "TCD", "FRA", -1),
    ("Israeli planes may not use Turkish airspace.", "TUR", "ISR", -1),
    ("Ukrainian trucks may no longer cross Polish territory.", "POL", "UKR", -1),
    ("Japan banned imports from North Korea and froze the assets of its banks.", "JPN", "PRK", -1),
    ("The EU banned arms sales to Myanmar and refused visas to its generals.", "EU", "MMR", -1),
    ("The United States imposed an embargo on Haiti and froze its accounts.", "USA", "HTI", -1),
    ("The EU suspended its visa ban on Belarusian officials.", "EU", "BLR", 1),
    ("The United States lifted its arms embargo on Vietnam.", "USA", "VNM", 1),
    ("Russia dropped its ban on Georgian wine.", "RUS", "GEO", 1),
    ("Saudi Arabia ended its blockade of Qatar.", "SAU", "QAT", 1),
    ("Canada removed the restrictions on Cuban sugar.", "CAN", "CUB", 1),
    ("The EU extended its sanctions against Zimbabwe.", "EU", "ZWE", -1),
    ("The United States tightened the embargo on Cuba.", "USA", "CUB", -1),
    ("Britain eased its travel ban on Fijian ministers.", "GBR", "FJI", 1),
    ("Iraq banned night flights at the American base.", "IRQ", "USA", -1),
    ("Kuwait restricted flights at the US air base at Ali Al Salem.", "KWT", "USA", -1),
    ("Germany will withhold 20 million euros in aid from Uganda.", "DEU", "UGA", -1),
    ("Norway withheld its aid to Malawi.", "NOR", "MWI", -1),
    ("The Netherlands froze its aid to Rwanda.", "NLD", "RWA", -1),
    ("Foreign minister Bernard Kouchner of France cancelled a visit to Turkey.", "FRA", "TUR", -1),
    ("The Chinese prime minister called off his trip to Japan.", "CHN", "JPN", -1),
    ("Mali threw the French ambassador out.", "MLI", "FRA", -1),
    ("Venezuela kicked out the American consul.", "VEN", "USA", -1),
    ("Burundi ordered the Belgian ambassador out of the country.", "BDI", "BEL", -1),
    ("Russia stopped gas deliveries to Poland.", "RUS", "POL", -1),
    ("Gazprom cut the supply of gas to Moldova.", "RUS", "MDA", -1),
    ("Jordan did not allow Iranian planes to cross its airspace.", "JOR", "IRN", -1),
    ("The African Union did not endorse the French plan.", "AU", "FRA", -1),
    ("The United Kingdom gave up its membership of the EU.", "GBR", "EU", -1),
    ("Qatar left OPEC in 2019.", "QAT", "OPEC", -1),
    ("Albania demanded that Greece send its citizens back.", "ALB", "GRC", -1),
)
"""Treaties, flights and visits broken off; embargoes lifted; what may not be used or is not allowed."""

PRESENCE: tuple[Case, ...] = (
    ("American servicemen landed at Ramstein air base in Germany.", "USA", "DEU", 1),
    ("About 1,200 American, Italian and Spanish soldiers are at the base in Djibouti.", "USA", "DJI", 1),
    ("The French are leaving their base in Senegal.", "FRA", "SEN", -1),
    ("The United States has soldiers in Japan and in South Korea.", "USA", "JPN", 1),
    ("Armenia sees no need for a Turkish base on its soil.", "ARM", "TUR", -1),
    ("Georgia sees no reason for Russian bases on its territory.", "GEO", "RUS", -1),
    ("Poland endorsed the long-term use by US airmen of a base near Warsaw.", "POL", "USA", 1),
    ("Some 300 Canadian soldiers work at the airfield of Adazi in Latvia.", "CAN", "LVA", 1),
    ("French transport planes continue to use Bamako airport.", "FRA", "MLI", 1),
    ("Russian bombers use an airfield in Iran.", "RUS", "IRN", 1),
    ("Turkish soldiers are stationed at a base in Qatar.", "TUR", "QAT", 1),
    ("Several American tankers moved to a base in Spain last week.", "USA", "ESP", 1),
    ("The last American plane took off from the base in Iceland.", "USA", "ISL", -1),
    ("The last Russian train left the base in Latvia.", "RUS", "LVA", -1),
)
"""Forces that come to a place abroad, use it, stay there or leave it."""

VERDICTS: tuple[Case, ...] = (
    ("France called Tunisia's decision sovereign.", "FRA", "TUN", 1),
    ("Turkey described Azerbaijan's step as fair.", "TUR", "AZE", 1),
    ("Brazil said Venezuela had taken a sovereign decision.", "BRA", "VEN", 1),
    ("China said that the law was an internal affair of Myanmar.", "CHN", "MMR", 1),
    ("Japan called the German decision courageous.", "JPN", "DEU", 1),
    ("Peru called Chile's decision unacceptable.", "PER", "CHL", -1),
    ("Sweden described the Hungarian law as a disgrace.", "SWE", "HUN", -1),
    ("Iran's president said American plans threaten the whole Gulf.", "IRN", "USA", -1),
    ("Kenya assured Britain that the soldiers may remain.", "KEN", "GBR", 1),
    (
        "The Japanese prime minister assured the American president that the marines could stay on Okinawa.",
        "JPN",
        "USA",
        1,
    ),
    ("Bahrain has promised that the American base can stay.", "BHR", "USA", 1),
)
"""What one side calls the other or its decisions, or assures it of."""

COMPANIES: tuple[Case, ...] = (
    ("RusAl will invest 600 million dollars in a plant in Guinea.", "RUS", "GIN", 1),
    ("Total is to build a refinery in Uganda.", "FRA", "UGA", 1),
    ("American firms lead the oil projects in Guyana.", "USA", "GUY", 1),
    ("Chinese companies control half of the copper mines in Zambia.", "CHN", "ZMB", 1),
    ("China's CNPC bought a refinery in Chad.", "CHN", "TCD", 1),
    ("Russian companies have bought two banks in Serbia.", "RUS", "SRB", 1),
    ("Lukoil signed a production agreement with Iraq.", "RUS", "IRQ", 1),
    ("Rosatom is building a nuclear plant in Turkey.", "RUS", "TUR", 1),
    ("Indian firms run the port of Haifa in Israel.", "IND", "ISR", 1),
)
"""Companies act for their state."""

SIDES: tuple[Case, ...] = (
    ("Hungary banned the singer from Serbia and closed two crossings.", "HUN", "SRB", -1),
    ("The EU banned arms sales to Myanmar and froze the accounts of its generals.", "EU", "MMR", -1),
    ("Norway imposed an embargo on Liberia and barred twelve ministers.", "NOR", "LBR", -1),
    ("India is lending Nepal money and building a pipeline.", "IND", "NPL", 1),
    ("Italy's prime minister came to Tripoli and promised new hospitals.", "ITA", "LBY", 1),
    ("Russia will lend Belarus two billion and write off its old debt.", "RUS", "BLR", 1),
    ("Brazil agreed during the visit to sell Bolivia more gas.", "BRA", "BOL", 1),
    ("Egypt agreed after long talks to let Sudan use the port.", "EGY", "SDN", 1),
    ("Greece promised on Monday to lend Cyprus two frigates.", "GRC", "CYP", 1),
    ("Djibouti, where Japan has a base, is a hot place.", "JPN", "DJI", 1),
    ("The town of Bouar in the Central African Republic, where France kept a base, is quiet now.", "FRA", "CAF", 1),
    ("Ethiopia threatened to terminate the agreement with Djibouti.", "ETH", "DJI", -1),
    ("At the request of the Samoan government, Australian police patrol the port.", "WSM", "AUS", 1),
    ("French soldiers entered the town at the invitation of Mali.", "MLI", "FRA", 1),
    ("Under pressure from Serbia, Montenegro postponed the vote.", "SRB", "MNE", -1),
    ("At Greece's request, Italian divers searched the wreck.", "GRC", "ITA", 1),
    ("Norway thanked Canada for training Norwegian pilots.", "NOR", "CAN", 1),
    ("Fiji thanked Australia for its help.", "FJI", "AUS", 1),
)
"""A second verb, a described place, an adjunct or a request that keeps or names the other side."""

NOTHING = (
    "Britain may use new seeds on its farms next year.",
    "Finnish planes landed in Helsinki on Sunday.",
    "Canada ended its visit programme for old sailors.",
    "The Danish company leads a project in Denmark.",
    "At the request of his daughter, the Greek minister went home to Athens.",
    "Spain suspended its talks on wages.",
    "Norwegian soldiers live in barracks near Oslo.",
    "The road which Kenya built leads to Ethiopia.",
    "Poland may enter a long recession, like Hungary.",
    "Swiss trains may not cross the old bridge at night.",
    "The Mexican president said the weather in Cuba was good.",
    "Italy allowed its own planes to cross the Alps.",
    "Ghana said it had taken a wise decision on cocoa.",
)
"""Sentences of the same words that tell no act between two sides."""


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), DEALINGS + ENDINGS + PRESENCE)
def test_an_act_of_host_and_guest_or_creditor_has_its_sign(text: str, actor: str, recipient: str, sign: int) -> None:
    assert sign in _signs(text, actor, recipient)


@pytest.mark.parametrize(("text", "actor", "recipient", "sign"), VERDICTS + COMPANIES + SIDES)
def test_an_act_whose_sides_stand_apart_has_its_sign(text: str, actor: str, recipient: str, sign: int) -> None:
    assert sign in _signs(text, actor, recipient)


@pytest.mark.parametrize("text", NOTHING)
def test_the_same_words_without_a_second_side_tell_nothing(text: str) -> None:
    assert not events_of(text)


def _signs(text: str, actor: str, recipient: str) -> set[int]:
    """Return the signs of the events from actor to recipient, of mutual ones in either order."""
    return {
        event.polarity
        for event in events_of(text)
        if (event.actor_key, event.recipient_key) == (actor, recipient)
        or (event.mutual and (event.actor_key, event.recipient_key) == (recipient, actor))
    }


def test_the_base_without_more_words_is_the_one_at_the_only_site_named_before() -> None:
    text = "The first jets flew to Incirlik in May. Nobody slept. About 800 American soldiers are at the base."
    assert 1 in _signs(text, "USA", "TUR")


def test_forces_in_an_occupied_land_are_no_guests() -> None:
    assert 1 not in _signs("Armenian troops remained on alert in the occupied districts of Azerbaijan.", "ARM", "AZE")
