/** Gas, smoke and fire. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const gas = phrasesIn(`
  dymie|dymem|dymu .. mieszkan*|klat*|kuchni*|pokoj*|korytarz*|calej
  mieszkanie|klatka|kuchnia|pokoj|korytarz|dom|blok .. dymie|dymem|dymu|ogniu|plomieniach
  kuchnia|dom|mieszkanie|blok|garnek|piwnica|strych|altana|auto|samochod|dach|namiot|lozko|kosz|smietnik|klatka sie [juz] pali|zapalil*
  sie pali|zapalilo|zapalila [u|w|kuchnia|dom|mieszkanie|na] [u|w|kuchnia|dom|kuchni|na|mieszkanie|sasiada|cos]
  gaz|gazu|gazem .. ulatnia|smierdzi|czuc|wycieka|cieknie|odkrec*|syczy|wybuch*
  ulatnia|smierdzi|czuc|czuje|wycieka|cieknie|odkrec*|wybuch* .. gaz|gazu|gazem
  podtrul*|zatrul*|zaczadz* .. czadem|gazem|sie|spalin*
  dym|ogien|plomienie .. leci|idzie|wydobywa|bucha|klatce|mieszkan*|okna|kuchni|korytarz*
  klatka|klatce|korytarz|mieszkanie|piwnica .. dym|dymu|zadymion*
  swad|smrod spaleniz*|spalony*|gazu
  czuc|czuje|czujemy|smierdzi|wali|zapach|woń|pachnie|won|jedzie|smrod|czuję [tu|w|mocno|silnie|dziwny|jakby|na|mi|u|straszny|bardzo] [mieszkaniu|klatce|mi|kuchni|domu|mocno|dziwny|silny] gaz|gazem|gazu
  gazem|gaz|gazu [tu|bardzo|mocno|strasznie] czuc|smierdzi|wali|pachnie|jedzie
  ulatnia|ulatniania|ulatniac|cieknie|wycieka|wyciek|uchodzi|syczy|leci|rozszczelnil* [sie] [nam|mi|z|tam] gaz|gazu|butli|rura
  gaz [sie] [nam|chyba|mi|tu] [sie] ulatnia|ulatniac|cieknie|wycieka|uchodzi|leci|odkrecony|niezakrecony|niezgaszony|syczy
  zostawil|zostawila|nie [zakrecil|zakrecila] odkrecony|wlaczony|zakrecony gaz|kurek|palnik
  nie zakrecil|zakrecila|zakrecony|zakrecila [kurka|gazu] gaz|gazu|kurka
  odkrecil|odkrecila|odkrecony|odkreca [kurki|kurek|sam|sama] gaz|gazu|kurki|kurek
  czujnik|alarm|czujka|detektor [gazu|czadu|tlenku|dymu|od] [wegla|gazu|czadu] wyje|piszczy|pika|alarmuje|wlaczyl|dzwoni|czadu|dymu
  czad|czadem|czadu|zaczadz*|zaczadzenie|tlenek|tlenku [wegla]
  pali|palilo|zapalilo|zapalila|zapalil sie [u|w|nam|mi|na|tam|cos|dom|mieszkanie|kuchnia|blok|dach|instalacja|firanka|lozko|garaz|klatka|strych] [u|w|sasiada|domu|kuchni|sasiadow]
  pali|palilo|zapalilo|zapalil|zapalila [nam|mi|im|jej|mu] sie|mu|jej dom|mieszkanie|kuchnia|garnek|u|blok|dach|firana|lozko|kanapa|instalacja|piwnica|sasiada|w
  pozar|pozaru|plonie|plomienie|ogien|ogniem
  dym|dymi|kopci [sie] leci|wydobywa|idzie|pelno|w|z|na|u
  dymi sie
  zadymione|zadymiony|zadymiona
  pelno|duzo|gesty|czarny|kleby dymu|dym
  wybuch|wybuchl|wybuchla|wybuchlo|eksplozja
`)
