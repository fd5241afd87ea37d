# De woordenschat: elke zin die in een regel mag staan, met wat hij betekent.
# Links staat de zin, rechts een vergelijking van een veld met een waarde. Een zin met JA of NEE,
# een getal of een woord heeft een vaste plaats daarvoor; iets anders kan daar niet staan.
# Begint de ene zin als de andere, dan staat de langste eerst.
# Een verouderde zin blijft gelden voor pakketten die hem hebben; een zin met dezelfde betekenis staat
# er vlak boven.
# Er is geen zin voor "is onbekend": een onbekend feit maakt nooit een criterium van toepassing.

[keyword]regel=rule
[keyword]wanneer=when
[keyword]gevolg=then
[keyword]einde=end

[condition]er is een gedetineerde=Gedetineerde()

# De detentie
[condition]- de fase is {w:PREVENTIEF|NA_VONNIS}=fase == "{w}"
[condition]- de detentie is nog niet op dag {n:[1-9]\d*}=detentiedag < "{n} dagen"
[condition]- de detentie is op dag {n:[1-9]\d*} of later=detentiedag >= "{n} dagen"
[condition]- de verblijfsduur is korter dan {n:[1-9]\d*} {e:dag|dagen|week|weken}=verblijfsduur < "{n} {e}"
[condition]- de verblijfsduur is minstens {n:[1-9]\d*} {e:dag|dagen|week|weken}=verblijfsduur >= "{n} {e}"
[condition]- de detentie eindigt binnen {n:[1-9]\d*} {e:dag|dagen|week|weken}=resterendeDetentie >= "0 dagen" && resterendeDetentie <= "{n} {e}"
[condition]- de detentie eindigt pas na {n:[1-9]\d*} {e:dag|dagen|week|weken}=resterendeDetentie > "{n} {e}"
[condition]- de zitting is binnen {n:[1-9]\d*} {e:dag|dagen|week|weken}=tijdTotZitting >= "0 dagen" && tijdTotZitting <= "{n} {e}"
[condition]- de zitting is pas na {n:[1-9]\d*} {e:dag|dagen|week|weken}=tijdTotZitting > "{n} {e}"
[condition]- het laatste contact met de casemanager is hoogstens {n:[1-9]\d*} {e:dag|dagen|week|weken} geleden=tijdSindsContact <= "{n} {e}"
[condition]- het laatste contact met de casemanager is meer dan {n:[1-9]\d*} {e:dag|dagen|week|weken} geleden=tijdSindsContact > "{n} {e}"

# De persoon en het delict
[condition]- de leeftijd bij het delict is {van:[1-9]\d*} tot {tot:[1-9]\d*} jaar=leeftijdBijDelict >= "{van} jaar" && leeftijdBijDelict < "{tot} jaar"
[condition]- de leeftijd bij het delict is minstens {n:[1-9]\d*} jaar=leeftijdBijDelict >= "{n} jaar"
[condition]- de leeftijd bij het delict is lager dan {n:[1-9]\d*} jaar=leeftijdBijDelict < "{n} jaar"
[condition]- de leeftijd op de peildatum is {van:[1-9]\d*} tot {tot:[1-9]\d*} jaar=leeftijdOpPeildatum >= "{van} jaar" && leeftijdOpPeildatum < "{tot} jaar"
[condition]- de leeftijd op de peildatum is {van:[1-9]\d*} tot en met {tot:[1-9]\d*} jaar=leeftijdOpPeildatum >= "{van} jaar" && leeftijdOpPeildatum <= "{tot} jaar"
[condition]- de leeftijd op de peildatum is minstens {n:[1-9]\d*} jaar=leeftijdOpPeildatum >= "{n} jaar"
[condition]- de leeftijd op de peildatum is lager dan {n:[1-9]\d*} jaar=leeftijdOpPeildatum < "{n} jaar"
[condition]- het delict is hoogstens {n:[1-9]\d*} {e:jaar|maand|maanden} geleden gepleegd=ouderdomDelict <= "{n} {e}"
[condition]- het delict is meer dan {n:[1-9]\d*} {e:jaar|maand|maanden} geleden gepleegd=ouderdomDelict > "{n} {e}"
[condition]- het actuele delict is artikel {artikelen:[0-9, -]+} Sr=artikelSr in ("{artikelen}")
[condition]- het actuele delict is niet artikel {artikelen:[0-9, -]+} Sr=artikelSr not in ("{artikelen}")
[condition]- rechtmatig verblijf is {w:JA|NEE}=verblijfsstatus == "{w}"

# Risico en reclasseringsinformatie
[condition]- het recidiverisico is {w:LAAG|MATIG|HOOG} of {x:LAAG|MATIG|HOOG}=recidiverisico == "{w}" || recidiverisico == "{x}"
[condition]- het recidiverisico is {w:LAAG|MATIG|HOOG}=recidiverisico == "{w}"
[condition]- het letselrisico is {w:LAAG|MATIG|HOOG} of {x:LAAG|MATIG|HOOG}=letselrisico == "{w}" || letselrisico == "{x}"
[condition]- het letselrisico is {w:LAAG|MATIG|HOOG}=letselrisico == "{w}"
[condition]- het onttrekkingsrisico is {w:LAAG|MATIG|HOOG} of {x:LAAG|MATIG|HOOG}=onttrekkingsrisico == "{w}" || onttrekkingsrisico == "{x}"
[condition]- het onttrekkingsrisico is {w:LAAG|MATIG|HOOG}=onttrekkingsrisico == "{w}"
[condition]- de bron van het recidiverisico is {w:RECLASSERINGSOORDEEL|OXREC}=bronRecidiverisico == "{w}"
[condition]- er is een RISC van hoogstens {n:[1-9]\d*} {e:jaar|maand|maanden} oud=ouderdomRisc <= "{n} {e}"
[condition]- er is geen RISC van hoogstens {n:[1-9]\d*} {e:jaar|maand|maanden} oud=ouderdomRisc > "{n} {e}"
[condition]- er is reclasseringsinformatie van hoogstens {n:[1-9]\d*} {e:jaar|maand|maanden} oud=nieuwsteInformatie <= "{n} {e}"
[condition]- er is geen reclasseringsinformatie van hoogstens {n:[1-9]\d*} {e:jaar|maand|maanden} oud=nieuwsteInformatie > "{n} {e}"
[condition]- er is nooit reclasseringsinformatie geweest=nieuwsteInformatie == "GEEN"

# Advies, toezicht en maatregelen
[condition]- er loopt een adviesvraag voor de zitting: {w:JA|NEE}=lopendeAdviesvraag == "{w}"
[condition][verouderd]- er loopt een adviesvraag: {w:JA|NEE}=lopendeAdviesvraag == "{w}"
[condition]- het ASR-wegingskader is toegepast: {w:JA|NEE}=asrWegingskaderToegepast == "{w}"
[condition]- er volgt toezicht na de detentie: {w:JA|NEE}=toezichtNaDetentie == "{w}"
[condition][verouderd]- er is toezicht na detentie opgelegd: {w:JA|NEE}=toezichtNaDetentie == "{w}"
[condition]- er is een plaatsing volgens artikel 43 lid 3 Pbw: {w:JA|NEE}=artikel43Lid3Plaatsing == "{w}"
[condition]- er is ISD opgelegd: {w:JA|NEE}=isdOpgelegd == "{w}"
[condition]- er is TBS met dwangverpleging opgelegd: {w:JA|NEE}=tbsDwangOpgelegd == "{w}"
[condition]- er is ISD of TBS met dwangverpleging opgelegd=isdOpgelegd == "JA" || tbsDwangOpgelegd == "JA"
[condition]- er is geen ISD en geen TBS met dwangverpleging opgelegd=isdOpgelegd == "NEE" && tbsDwangOpgelegd == "NEE"
[condition]- de advisering is afgerond: {w:JA|NEE}=adviseringAfgerond == "{w}"
[condition]- de maatregel is gestart: {w:JA|NEE}=maatregelGestart == "{w}"
[condition]- de uitstroom is met een zorgmachtiging: {w:JA|NEE}=uitstroomMetZorgmachtiging == "{w}"
[condition]- de casemanager geeft een signaal: {w:JA|NEE}=signaalCasemanager == "{w}"

# Kenmerken die mensen wegen
[condition]- de lvb is {w:JA|NEE}=lvb == "{w}"
[condition]- de laaggeletterdheid is {w:JA|NEE}=laaggeletterd == "{w}"
[condition]- er is psychiatrische problematiek: {w:JA|NEE}=psychiatrischeProblematiek == "{w}"
[condition]- er is sociale steun: {w:JA|NEE}=socialeSteun == "{w}"
[condition]- de zelfredzaamheid is {w:BEPERKT|VOLDOENDE}=zelfredzaamheid == "{w}"
[condition]- betrokkene is te motiveren: {w:JA|NEE}=teMotiveren == "{w}"
[condition]- er zijn minstens {n:[1-9]\d*} criminogene factoren, of {w:[a-z]++(?:-[a-z]++)*+} of {x:[a-z]++(?:-[a-z]++)*+} staat erbij=aantalCriminogeneFactoren >= "{n}" || criminogeneFactoren contains "{w}" || criminogeneFactoren contains "{x}"
[condition]- er zijn minstens {n:[1-9]\d*} criminogene factoren=aantalCriminogeneFactoren >= "{n}"
[condition]- er zijn minder dan {n:[1-9]\d*} criminogene factoren=aantalCriminogeneFactoren < "{n}"
[condition]- bij de criminogene factoren staat niet {w:[a-z]++(?:-[a-z]++)*+}=criminogeneFactoren not contains "{w}"
[condition]- bij de criminogene factoren staat {w:[a-z]++(?:-[a-z]++)*+}=criminogeneFactoren contains "{w}"
[condition]- er zijn minstens {n:[1-9]\d*} beschermende factoren=aantalBeschermendeFactoren >= "{n}"
[condition]- er zijn minder dan {n:[1-9]\d*} beschermende factoren=aantalBeschermendeFactoren < "{n}"
[condition]- er zijn minstens {n:[1-9]\d*} bijzondere voorwaarden=aantalBijzondereVoorwaarden >= "{n}"
[condition]- er zijn minder dan {n:[1-9]\d*} bijzondere voorwaarden=aantalBijzondereVoorwaarden < "{n}"
[condition]- er zijn minstens {n:[1-9]\d*} hulpverleningscontacten=aantalHulpverleningscontacten >= "{n}"
[condition]- er zijn minder dan {n:[1-9]\d*} hulpverleningscontacten=aantalHulpverleningscontacten < "{n}"

# Wat een criterium doet
[consequence]het effect is {effect:LAAG|HOOG|UITSTELLEN|WEGING|NOG_NIET}=effect "{effect}"
[consequence]de reclassering is verplicht=verplicht "JA"

# Voorrang
[consequence]criterium {wijker:[A-Za-z0-9-]+} wijkt voor criterium {voor:[A-Za-z0-9-]+}=wijkt "{wijker}|{voor}"

# Weging door mensen; de teksten staan bij @richting en @letop
[consequence]toon {feit:[A-Za-z0-9]+}=toon "{feit}"
[consequence]let op zolang {feit:[A-Za-z0-9]+} niet {waarde:[A-Z]+} is=letop "{feit}|{waarde}"

# Weeggroepen
[consequence]de weeggroep is A=weeggroep "A"
[consequence]eerst bekijken=eerst "JA"
