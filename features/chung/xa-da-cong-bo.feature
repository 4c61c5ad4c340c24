# language: vi
Tính năng: Các xã đã được công bố kết quả

  Số liệu trên báo chí của những xã đã xét công nhận. Bộ quy tắc không được trái với điều đã xảy ra:
  số liệu công bố của xã được công nhận không làm chỉ tiêu nào chưa đạt; tiêu chí đã nêu là chưa đạt
  không được thành đạt. Số liệu công bố ít nên phần lớn chỉ tiêu chưa đủ căn cứ.

  Tình huống: Thạch Khoán (Phú Thọ), được công nhận năm 2024
    Cho bộ tiêu chí "xa-ntm" ngày 28/10/2024
    Và một xã thuộc tỉnh "Phú Thọ"
    Và các số liệu sau:
      | số liệu | giá trị |
      | 11      | 2,42    |
      | 2.1     | 100     |
    Khi đánh giá
    Thì chỉ tiêu "11" đạt
    # 100% đường xã, nhưng không nói quy mô kỹ thuật của đường.
    Và chỉ tiêu "2.1" chưa đủ căn cứ
    Và lý do là "thiếu số liệu"
    Và có 0 chỉ tiêu chưa đạt

  Tình huống: Chiềng Pha (Sơn La), được công nhận năm 2023
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2023
    Và một xã thuộc tỉnh "Sơn La"
    Và các số liệu sau:
      | số liệu | giá trị |
      | 4.2     | 100     |
      | 6.3     | 100     |
      | 9.2     | 96,5    |
      | 10      | 42,1    |
      | 11      | từ 11,9 |
      | 15.1    | 100     |
    Khi đánh giá
    Thì kết quả như sau:
      | chỉ tiêu | kết quả        |
      | 4.2      | đạt            |
      | 6.3      | đạt            |
      | 9.2      | chưa đủ căn cứ |
      | 10       | đạt            |
      | 15.1     | đạt            |
      | 11       | chưa đủ căn cứ |
    Và có 0 chỉ tiêu chưa đạt

  Khung tình huống: Hữu Sản (Hà Giang), chưa đạt năm 2022, được công nhận với số liệu năm 2023
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Hà Giang"
    Và số liệu của năm <năm>
    Và số liệu của chỉ tiêu "10" là <thu nhập>
    Và số liệu của chỉ tiêu "11" là <nghèo>
    Khi đánh giá
    Thì tiêu chí "10" <kết quả 10>
    Và tiêu chí "11" <kết quả 11>

    Dữ liệu:
      | ngày       | năm  | thu nhập | nghèo  | kết quả 10 | kết quả 11     |
      | 31/12/2022 | 2022 | 36       | 33,5   | chưa đạt   | chưa đạt       |
      | 31/05/2024 | 2023 | 42       | từ 7,8 | đạt        | chưa đủ căn cứ |

  Tình huống: Cam Phước Tây (Khánh Hòa), được công nhận năm 2023: thiếu số của từng giới
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2023
    Và một xã thuộc tỉnh "Khánh Hòa"
    Và các số liệu sau:
      | số liệu | giá trị   |
      | 9.1     | 0         |
      | 10      | dưới 53,2 |
      | 11      | 3,02      |
      | 15.1    | 96,35     |
    Khi đánh giá
    Thì chỉ tiêu "9.1" đạt
    # Không quá mức của cột nào mà xã có thể theo.
    Và chỉ tiêu "11" đạt
    Và chỉ tiêu "15.1" chưa đủ căn cứ
    Và lý do là "cần số liệu riêng của nam và nữ"
    Và có 0 chỉ tiêu chưa đạt

  Khung tình huống: Chưa được công nhận, và số liệu công bố đủ để thấy vì sao
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "<tỉnh>"
    Và xã tên "<xã>"
    Và số liệu của chỉ tiêu "10" là <thu nhập>
    Và số liệu của chỉ tiêu "11" là <nghèo>
    Khi đánh giá
    Thì tiêu chí "10" <kết quả 10>
    Và tiêu chí "11" chưa đạt
    Và kết quả chung là chưa đạt

    Dữ liệu:
      | xã         | tỉnh      | ngày       | thu nhập | nghèo    | kết quả 10     |
      | Mường Luân | Điện Biên | 31/12/2023 | hơn 19   | 24       | chưa đủ căn cứ |
      | Bảo Hiệu   | Hòa Bình  | 31/12/2022 | 33,5     | từ 16,99 | chưa đạt       |
