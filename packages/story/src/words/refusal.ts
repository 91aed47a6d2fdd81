import { fold } from "../records/fold.ts";

/**
 * Words by which pages say that something did not work, in the languages of most sites. A message
 * with such a word is no success; one without says nothing either way.
 */
const spaced =
  /\b(?:not|no longer|cannot|can'?t|couldn'?t|won'?t|isn'?t|wasn'?t|unable|fail\w*|error\w*|wrong|invalid|incorrect|expired?|declined|denied|refused|rejected|sorry|unfortunately|unavailable|try again|lost|problem|too (?:large|many|long|short|big)|required|must|already|conflict|exceed\w*|limit|nicht|kein\w*|leider|fehler\w*|fehlgeschlagen|ungultig\w*|abgelaufen|abgelehnt|gescheitert|erneut|bereits|impossible|erreur|echec|echoue\w*|refuse\w*|invalide|expire\w*|desole\w*|indisponible|ne .{1,40} pas|fallo\w*|invalid[oa]|rechazad\w*|caducad\w*|no se (?:pudo|puede|ha)|lo sentimos|intentel?o|incorrect[oa]|nao|erro|falhou|recusad\w*|expirou|tente novamente|ocorreu|errore|impossibile|rifiutat\w*|scadut\w*|riprova|non (?:e|valid\w*)|niet|mislukt|ongeldig\w*|fout|helaas|blad\w*|nieprawid\w*|nie (?:mozna|udalo)|niestety|odrzucon\w*|fel|misslyckades|tyvarr|virhe|epaonnistui|fejl|ugyldig\w*|feil|hiba|sikertelen|chyba|neplatn\w*|eroare|hata\w*|gecersiz|basarisiz|lỗi|gagal)\b/u;
const unspaced =
  /не удалось|ошибк|неверн|нельзя|недейств|отклон|истек|помилк|не вдалося|грешк|σφαλμα|αποτυχ|できません|エラー|失敗|無効|誤り|不正|失败|错误|無法|无法|失敗|无效|오류|실패|잘못|없습니다|שגיאה|خطأ|فشل|غير صالح|त्रुटि|विफल|ผิดพลาด|ไม่สามารถ/u;

/** Whether the page's own words say that something did not work. */
export function saysRefusal(message: string): boolean {
  const text = fold(message);
  return spaced.test(text) || unspaced.test(message.normalize("NFC")) || unspaced.test(text);
}
