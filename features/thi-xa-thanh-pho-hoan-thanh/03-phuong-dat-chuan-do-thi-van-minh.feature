# language: vi
Tính năng: Tiêu chí 3. Phường đạt chuẩn đô thị văn minh (Thị xã, thành phố trực thuộc cấp tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 3 Có 100% số phường trên địa bàn đạt chuẩn đô thị văn minh

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ phường trên địa bàn đạt chuẩn đô thị văn minh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
