import type { Query, Reply, Routes, Tracing } from "@session-replay/example-shop/kit";

const doctors = ["Dra. Salgado", "Dr. Moura", "Dra. Pinto", "Dr. Faria", "Dra. Reis"];
const days = Array.from({ length: 13 }, (_, index) => index + 1);

const rows = doctors
  .flatMap((doctor) => days.map((day) => `('${doctor}', ${day}, ${day % 4})`))
  .join(", ");

export const agendaSchema = `
  CREATE TABLE vagas (medico TEXT, dia INTEGER, livres INTEGER);
  INSERT INTO vagas VALUES ${rows};
`;

class SlotTaken extends Error {
  override readonly name = "SlotTakenError";
}

/** The clinic's diary. */
export function agendaRoutes(tracing: Tracing, query: Query): Routes {
  const search = async (): Promise<Reply> => {
    const found: { medico: string; dia: number }[] = [];
    for (const medico of doctors) {
      for (const dia of days) {
        const [row] = await query(
          "SELECT livres FROM vagas WHERE medico = ? AND dia = ?",
          medico,
          dia,
        );
        if (Number(row?.livres) > 2) found.push({ medico, dia });
      }
    }
    return { status: 200, body: found };
  };

  const book = async (): Promise<Reply> => {
    try {
      await tracing.span("reservar vaga", {}, async () => {
        await query("SELECT livres FROM vagas WHERE medico = ? AND dia = ?", "Dr. Moura", 4);
        tracing.log("ERROR", "horario_ocupado: another booking holds this slot");
        throw new SlotTaken("horario_ocupado");
      });
    } catch (error) {
      if (error instanceof SlotTaken) return { status: 409, body: { erro: error.message } };
      throw error;
    }
    return { status: 201, body: {} };
  };

  return { "GET /api/vagas": search, "POST /api/marcacoes": book };
}
