# bash completion for cti. The program itself says what fits.

# The words of the line up to the cursor, without their quotes, into words. Where the last one is still inside a quote:
# the quote, and what stands before it in that word. Nothing of it is run or looked up.
_cti_read_line() {
  local line=${COMP_LINE:0:COMP_POINT} char word= begun= i
  words=() quote= before=
  for (( i = 0; i < ${#line}; i++ )); do
    char=${line:i:1}
    case $quote$char in
      ' ' | $'\t') [[ $begun ]] && words+=("$word"); word= begun= ;;
      \' | \") quote=$char before=$word begun=1 ;;
      \'\' | \"\") quote= ;;
      \\ | \"\\) i=$((i + 1)) word+=${line:i:1} begun=1 ;;
      *) word+=$char begun=1 ;;
    esac
  done
  words+=("$word")
}

# A word as it is typed at this place.
_cti_quoted() {
  local word=$1
  case $quote in
    \') REPLY=${word//\'/"'\\''"} ;;
    \") word=${word//\\/\\\\} word=${word//\"/\\\"} word=${word//\$/\\\$}; REPLY=${word//\`/\\\`} ;;
    *) printf -v REPLY %q "$word" ;;
  esac
}

_cti() {
  local words quote before REPLY line last skip breaks=${COMP_WORDBREAKS//[^=:@]/}
  COMPREPLY=()
  _cti_read_line
  last=${words[${#words[@]} - 1]}
  # What bash leaves on the line, as it parts words at these signs.
  skip=$before
  [[ ! $quote && $breaks && $last == *[$breaks]* ]] && skip=${last%"${last##*[$breaks]}"}
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
      return
    fi
    line=${line%%$'\t'*}
    _cti_quoted "${line#"$skip"}"
    COMPREPLY+=("$REPLY")
  done < <("${COMP_WORDS[0]}" __complete "${words[@]:1}" 2> /dev/null)
}
complete -F _cti cti
