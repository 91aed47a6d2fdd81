export function Footer() {
  return (
    <footer>
      <div>
        <h2>Slow Morning</h2>
        <p>
          A demo shop. Nothing is sold here; what you do is recorded as events on your own machine.
        </p>
      </div>
      <div>
        <h2>Visit</h2>
        <p>
          12 Millrace Lane
          <br />
          Tuesday to Saturday, 8 to 4
        </p>
      </div>
    </footer>
  );
}
