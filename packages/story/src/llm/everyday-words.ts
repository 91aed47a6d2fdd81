import { vocabulary } from "../questions/lexicon.ts";
import { fold } from "../records/fold.ts";

/**
 * Words of interfaces, of errors and of our own sentences. No given names, surnames, places or
 * brands: a text of nothing but these cannot name a person.
 */
const everyday = `
accept accepted accepting access account accounts action actions activate active add added adding additional
address addresses adjust adult adults advance advanced agree agreement alert alerts allow allowed amount amounts
answering app appear appeared apply applied appointment appointments approve arrival array article articles as
assign attach attachment audio auth authentication authorization authorize auto available average away back badge
balance bank banner bar basic basket batch begin beside bill billing block blocked board boolean booking bookings
box brand browse browser budget buffer build busy buying by cache calendar camera cancel canceled cancelled
cancelling cannot capacity card cards cart carts case catalog catalogue category categories cause ceiling center
chain change changes changing channel charge charged chart chat check checked checking checkout child children
choice choose chosen city clear cleared clearing clicks client close closed closing cluster code codes collapse
collection color column columns comment comments commit commits company compare complete component compute
condition config configuration confirm confirmation confirmed confirming conflict connect connected connecting
connection connections consent constraint consumer contact contacts content contents continue continued control
cookie cookies copy correct corrected cost count counted country coupon create created creating credit crop
currency current cut dark dashboard data database date dates db deadline debit declare decline declined default
delay delete deleted deliver delivery demo deny denied department deposit description desktop destination detail
details device devices dialog dictionary did directory disable disabled disc discount discounts dismiss display
distance doc document documents domain done down download downloaded downloading draft drag due duplicate
duration edit edited editing element email empty enable enabled encode encoding end engine enter entered entry
entries equal estimate evaluate event events every exact example except exchange execute exist exists expand
expired expires expiry export express extend extension external extra factor failed failure family faq fast
favorite favorites feature featured fee feed fetch field fields file files fill filled filter filters finance
find finish first flag flight flights folder folders footer forbidden forgot form format forms forward found
frame free full function gateway general generate get gift give global go goods graph grid group groups guest
guests guide handle handler hard header heading health help hidden hide high history hold home host hotel hotels
how http https icon id idle ignore image images import in inactive inbox index info information inform initial
inner input insert install instance insufficient integer integration interface internal invalid inventory invite
invoice invoices io is issue item items job jobs join json jump just keep key keyboard keys kind label labels
language languages large later launch layer layout lazy lead learn left legal length level library light like
limit limits line link links list listing lists live load loaded loading local location lock locked login logout
logo long lookup loop low mail main maintenance make manage manager map maps mark markdown master match matches
max maximum media member members memory menu menus merge message messages meta method methods metric middle min
minimum minus missing mobile mode model modal module money month monthly more most move multi multiple mutation
my name names native nav navigate navigation navigator need network never new news newsletter next night no node
none normal not note notes nothing notice notification notifications null number numbers object off offer offers
offline ok on once one online only open opened opening operation option optional options order ordered ordering
orders origin other out outer output overview owner own pack package page pages paid panel parameter parent parse
parser part partial parts party pass passenger passengers password past paste patch patient patients pattern
pause pay paying payment payments payout pending people per percent perform period permission permissions phone
photo photos picture piece pin ping place placed placing plan plans play player please plus point points
policy pool popup popular port position post posts power prefer preferences premium prescription press pressed
preview previous price prices pricing primary print priority privacy private process processed processing
processor produce producer product products profile program progress project projects promise promo promotion
property provider proxy public publish pull purchase purchases push put quantity query queries question questions
queue quick quote quotes range rate rates rating ratings read ready receipt receive received recent recommend
record records recover redeem redirect reduce ref reference refresh refund refunds refuse refused region register
registered registration regular reject rejected relation release reload remember remind reminder remote remove
removed removing rename render renew rent repair repeat replace reply report reports request require required
reservation reservations reserve reset resolve resource resources response rest restart restaurant restaurants
restore result results resume retry return returned returns review reviews right role roles room rooms root route
row rows rule rules run runs runtime safe sale sales same sample save saved saving scan schedule scheduled
scheduler schema scope score screen script scroll search searching seat seats secret section secure security see
seen segment select selected selecting selection sell send sender sending sent series server servers service
services session set setting settings setup share shared sheet shift ship shipment shipped shipping shop shopping
short show shown side sign signed signin signing signup similar simple single site size sizes skip slide slider
slot slots small smart sold sort source space spam spec special speed split sql stack staff stage standard start
started starting state statement static statistics stats status step steps stock stop stopped storage store
stores stream street string string style sub subject submit submitted submitting submission subscribe subscribed
subscription subtotal success suggest suggestion suggestions summary supply support suspend switch sync syntax
system table tables tag tags take target task tasks tax team teams tel template term terms test text theme thread
ticket tickets time timed timeout times timing title to today toggle token tool tools top topic total totals
touch track tracking trade traffic transaction transactions transfer translate transport travel tree trial trip
trips try turn type types unable unauthorized unavailable uncaught undefined under undo unexpected unhandled unit
units unknown unlock unsaved unsubscribe until update updated updates updating upgrade upload uploaded uploading
uri url usage use used user username users utility valid validate validation value values variable variant vat
verb verification verified verify version versions via video view viewed views virtual visible visit voucher wait
waiting wallet want warehouse warning watch web website week weekly welcome wheel widget width window wish
wishlist with word words work worker workflow works wrap write wrong xhr xml year yearly yes zip zone zoom
api apis get head patch options delete ajax graphql grpc sse css html js svg pdf csv png jpg jpeg gif webp xlsx
ms s sec min h px kb mb gb utc am pm xx na id ids vs etc eg ie ip dns tls ssl tcp udp cors csp cdn cpu gpu io os ui ux
jan feb mar apr may jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monday tuesday wednesday
exception exceptions error errors typeerror rangeerror referenceerror syntaxerror evalerror urierror aborterror
networkerror domexception assertion overflow underflow deadlock abort aborted unreachable throttled exceeded
rejection unhandledrejection interrupted illegal argument arguments null nil nan pointer bounds
answered pressed presses opened visited scrolled typed reloaded returned submitted attempted hesitated abandoned
focused filled refused accepted retried succeeded tapped chose moved dragged hovered pasted dropped closed
nothing visible perceivable happened within followed ended beginning whole story session lasted
reached behind linked inferred observed recorded stored told counts counted seen unseen frame frames
cross origin spans traces logs client-side server-side technical data tell whether remains again somewhere
them themselves himself herself itself nobody somebody person persons hurt hurts compared shares
hesitation abandonment thrashing rage dead quick returns repeated reloads sign signs frustration
also another anything apart although because cannot could despite due eventually finally further hence however
instead later meanwhile meantime moreover neither nor otherwise per rather since therefore though thus toward
towards twice unless unlike upon whereas whether while yet across along among around behind below beneath beside
between beyond inside near onto outside past throughout underneath via without
asked attribute began begun came deepest differs direction directive entering explained fro furthest known longest
blocker brought browsers business deeper draw edits feel feelings figures fit fits focus future gave gives good holds
identity know lack led lies logged lose meant motives operating origins path paths personal pictures pixels refusal
revenue sentence sentences sounds stops swallowed systems tab tabs taken think thought thoughts tomorrow looked made enough pair paused reported say says showed slowest spent stayed tied trouble twentieth went
one two three four five six seven eight nine ten eleven twelve dozen hundred thousand half double triple
`;

const words: ReadonlySet<string> = new Set([
  ...everyday.split(/\s+/u).filter(Boolean),
  ...vocabulary,
]);

const parts = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|[\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;

const isOrdinary = (part: string): boolean => {
  if (/^\p{N}+$/u.test(part)) return part.length <= 2;
  return /^[a-z]$/iu.test(part) || words.has(fold(part));
};

/** Whether a text has only everyday words, also joined as in `cardDeclined` or `/cart/items`, and small numbers. */
export const isEveryday = (text: string): boolean => (text.match(parts) ?? []).every(isOrdinary);
