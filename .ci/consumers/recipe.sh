# Sourced by strangers that follow README and its documents to the letter: their pom is what those say and
# nothing else.

# block NAME: the block of code in README or its documents after the comment <!-- NAME -->
block() {
  awk -v marker="<!-- $1 -->" '
    $0 == marker { armed = 1; next }
    /^```[a-z]+$/ && armed { armed = 0; inside = 1; next }
    /^```$/ { inside = 0 }
    inside { print; found = 1 }
    END { exit !found }' "$SOM_ROOT"/README.md "$SOM_ROOT"/som-rules/docs/*.md
}

# java_of_readme CLASS: the Java in README that declares it
java_of_readme() {
  awk -v text="class $1 " '
    /^```java$/ { inside = 1; code = ""; next }
    /^```$/ && inside { inside = 0; if (index(code, text)) { printf "%s", code; found = 1 } }
    inside { code = code $0 "\n" }
    END { exit !found }' "$SOM_ROOT"/README.md "$SOM_ROOT"/som-rules/docs/*.md
}

# pom NAME BLOCK...: a pom.xml of those blocks; parts that several have (dependencies) become one
pom() {
  local name=$1 blocks part
  shift
  blocks=$(for one in "$@"; do block "$one"; done)
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0">'
    echo '<modelVersion>4.0.0</modelVersion>'
    echo "<groupId>org.example</groupId><artifactId>$name</artifactId><version>1</version>"
    for part in properties dependencyManagement dependencies build; do
      echo "<$part>"
      if [ "$part" = properties ]; then
        echo '<maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>'
        echo '<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>'
      fi
      awk -v part="$part" '
        $0 == "</" part ">" { inside = 0 }
        inside { print }
        $0 == "<" part ">" { inside = 1 }' <<<"$blocks"
      echo "</$part>"
    done
    echo '</project>'
  } >pom.xml
}
