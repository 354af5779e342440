import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** Holds PDF files against PDF/UA-1 (`ua1`) or PDF/A-2a (`2a`); exit 1 when one does not conform. */
public class Vera {
  public static void main(String[] args) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var flavour = PDFAFlavour.byFlavourId(args[0]);
    var name = args[0].startsWith("ua") ? "PDFUA-1" : "PDFA-" + args[0].toUpperCase();
    var source = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml");
    var profile = Profiles.profileFromXml(source);
    var failed = 0;
    for (var i = 1; i < args.length; i++) {
      Map<String, String> problems = new TreeMap<>();
      try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(args[i]), flavour);
          var validator = Foundries.defaultInstance().createValidator(profile, false)) {
        for (var a : validator.validate(parser).getTestAssertions()) {
          if (a.getStatus() == TestAssertion.Status.FAILED) {
            problems.put(a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber(), a.getMessage());
          }
        }
      }
      System.out.println((problems.isEmpty() ? "LULUS " : "GAGAL ") + args[0] + " " + args[i]);
      problems.forEach((rule, message) -> System.out.println("   " + rule + " " + message));
      failed |= problems.isEmpty() ? 0 : 1;
    }
    System.exit(failed);
  }
}
